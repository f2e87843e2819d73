/* The small print of an item: variables that go into the record as they are. */
#include "corpus/readers/csl_json/details.h"

#include "corpus/details.h"
#include "corpus/readers/csl_json/values.h"

/* The first of two variables that says something; the second may be NULL. */
static dgg_status take(const dgg_json_value *item, const char *const names[2], dgg_arena **arena,
                       dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < 2 && names[i] != NULL && text->length == 0; i++) {
        DGG_TRY(dgg_csl_text(dgg_json_get(item, names[i]), arena, text, error));
    }
done:
    return status;
}

dgg_status dgg_csl_details(dgg_paper *paper, const dgg_json_value *item, dgg_arena **arena,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text pages = { 0 }, count = { 0 };
    const struct {
        const char *names[2];
        dgg_text *text;
    } parts[] = {
        { { "type", NULL }, &paper->type },
        { { "volume", NULL }, &paper->volume },
        { { "issue", "number" }, &paper->issue },
        { { "page", "page-first" }, &pages },
        { { "ISSN", NULL }, &paper->issn },
        { { "publisher", NULL }, &paper->publisher },
        { { "ISBN", NULL }, &paper->isbn },
        { { "PMID", NULL }, &paper->pmid },
        { { "is-referenced-by-count", NULL }, &count },
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        DGG_TRY(take(item, parts[i].names, arena, parts[i].text, error));
    }
    DGG_TRY(dgg_details_pages(arena, pages, (dgg_text){ 0 }, &paper->pages, error));
    DGG_TRY(dgg_details_cited(arena, "Crossref", count, &paper->times_cited, error));
done:
    return status;
}
