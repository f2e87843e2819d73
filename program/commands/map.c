/* dggraph map: the whole work in one folder: picture, page, review, tables, evidence. */
#include <string.h>

#include "program/coding_sheet.h"
#include "program/commands.h"
#include "program/commands/map/mapped.h"
#include "program/forming.h"
#include "program/messages.h"
#include "program/progress.h"

/* What is left out cannot be asked for. */
static dgg_status check_kinds(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kinds kinds = { { false } };
    if (options->kinds == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_kinds_read(&kinds, options->kinds, error));
    bool has_people =
        kinds.has[DGG_PERSON] || kinds.has[DGG_INSTITUTION] || kinds.has[DGG_REFERENCE];
    if (options->share && has_people) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "--share leaves out people, institutions and references: --kinds cannot "
                          "ask for them");
    }
done:
    return status;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_picture_options how = { 0 };
    if (options->output != NULL && strcmp(options->output, "-") == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "a map is several files: -o names a folder, not standard output");
    }
    DGG_TRY(dgg_drawn_read(options->draw, &how, error));
    DGG_TRY(check_kinds(options, error));
    DGG_TRY(dgg_pipeline_check(options, error));
    if (!dgg_forming_is_drawn(options)) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a map draws papers, themes and locations, and the network '%.60s' has "
                          "none of them: rank, communities and export tell of it",
                          options->network);
    }
done:
    return status;
}

static void say_where(const dgg_mapped *mapped, const char *place)
{
    const dgg_options *options = mapped->options;
    const dgg_graph *graph = &mapped->pipeline.graph;
    const dgg_corpus *corpus = graph->corpus;
    size_t communities = mapped->pipeline.analysis.community_count;
    dgg_say(options, DGG_NOTE, "%zu record%s, %zu theme%s, %zu location%s, %zu communit%s",
            corpus->paper_count, dgg_plural(corpus->paper_count), corpus->theme_count,
            dgg_plural(corpus->theme_count), corpus->location_count,
            dgg_plural(corpus->location_count), communities, communities == 1 ? "y" : "ies");
    dgg_say(options, DGG_NOTE, "%zu files are in %s", mapped->draft.count, place);
    dgg_say(options, DGG_NOTE, "open %s/map.html first, then read %s/stats.md", place, place);
}

/* What the page may correct, so that what it saves holds the rest too. */
static dgg_status read_decided(dgg_mapped *mapped, dgg_error *error)
{
    static const dgg_sheet_kind kinds[] = { DGG_RECORDS, DGG_CODINGS, DGG_COMMUNITIES,
                                            DGG_PHRASES };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        DGG_TRY(dgg_sheet_of_review(&mapped->decided[kinds[i]], mapped->pipeline.review, kinds[i],
                                    error));
    }
done:
    return status;
}

static dgg_status make(dgg_mapped *mapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_wanted wanted = { .is_shared = mapped->options->share };
    dgg_progress progress = { 0 };
    DGG_TRY(dgg_pipeline_run(&mapped->pipeline, mapped->options, &wanted, error));
    if (mapped->pipeline.review != NULL && !mapped->options->share) {
        DGG_TRY(read_decided(mapped, error));
    }
    dgg_progress_start(&progress, mapped->options);
    dgg_progress_step(&progress, "drawing the map");
    DGG_TRY(dgg_mapped_make(mapped, error));
    dgg_progress_step(&progress, "writing files");
    DGG_TRY(dgg_mapped_write(mapped, error));
done:
    dgg_progress_stop(&progress);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    static char place[DGG_PLACE_ROOM]; /* outlives the error, which is told by main() */
    dgg_status status = DGG_OK;
    dgg_mapped mapped = { .options = options };
    DGG_TRY(dgg_mapped_place(options, place, error));
    DGG_TRY(dgg_draft_open(&mapped.draft, place, error));
    DGG_TRY(dgg_previous_read(&mapped.previous, place, error));
    DGG_TRY(dgg_mapped_remember(&mapped, error));
    DGG_TRY(make(&mapped, error));
    DGG_TRY(dgg_mapped_finish(&mapped, error));
    say_where(&mapped, place);
done:
    dgg_mapped_destroy(&mapped);
    return status;
}

static const char *const examples[] = {
    "dggraph map library.bib",
    "dggraph map library.bib list.txt -o map --title \"Platforms and the state\"",
    "dggraph map library.bib --share -o for-my-coauthors",
    "dggraph map my-review",
    NULL,
};

const dgg_command dgg_command_map = {
    { "map", "picture, page, review and tables in one folder", NULL, NULL },
    "INPUT...",
    examples,
    "Writes library-map/ for library.bib, dggraph-map/ for several inputs, DIR/map/ for a\n"
    "review folder DIR, or the folder that -o names: map.html to look into, map.svg and\n"
    "map.png the picture, pictures/ what else can be drawn of the records (years, network,\n"
    "locations ...), stats.md a draft that tells what was found, captions.md, tables/,\n"
    "evidence.csv with the words behind every link, rejected.csv, graph.json, map.dot,\n"
    "manifest.json. Other files in the folder stay as they are.\n"
    "--share leaves out abstracts, people and long quotes.",
    true,
    check,
    run,
};
