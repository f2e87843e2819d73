/* stats.md: the sections one after the other. */
#include "layouts/findings.h"

#include "layouts/findings/sections.h"

static dgg_status tell_head(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const char *given = telling->of->title;
    dgg_tell(telling, "# ");
    DGG_TRY(dgg_tell_text(
        telling,
        dgg_text_of(given != NULL && *given != '\0' ? given : "Papers, themes and locations")));
    dgg_tell(telling, "\n\n*A draft, written by dggraph " DGG_VERSION
                      ". Every number is one of tables/; what only you know stands as "
                      "“[to fill: …]”.*\n\n");
done:
    return status;
}

dgg_status dgg_findings_write(const dgg_findings *findings, FILE *out, dgg_error *error)
{
    static dgg_status (*const sections[])(dgg_telling *) = {
        tell_head,        dgg_tell_opening, dgg_tell_records,
        dgg_tell_counts,  dgg_tell_central, dgg_tell_communities,
        dgg_tell_changes, dgg_tell_making,  dgg_tell_cautions,
    };
    dgg_status status = DGG_OK;
    dgg_telling telling = { .of = findings,
                            .analysis = findings->analysis,
                            .corpus = findings->analysis->graph->corpus,
                            .out = out,
                            .error = error };
    DGG_TRY(dgg_facts_init(&telling.facts, telling.analysis, error));
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        DGG_TRY(sections[i](&telling));
    }
    if (fflush(out) != 0 || ferror(out)) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed");
    }
done:
    dgg_buffer_destroy(&telling.room);
    dgg_facts_destroy(&telling.facts);
    return status;
}
