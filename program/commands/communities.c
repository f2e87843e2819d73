/* dggraph communities: which nodes belong together, by name, size and members. */
#include <string.h>

#include "graph/network.h"
#include "program/commands.h"
#include "program/community_tables.h"
#include "program/report.h"
#include "program/table_choice.h"
#include "program/writing.h"

enum { LONGEST_IN_PROSE = 40 };

/* One table, unless more are asked for. */
static dgg_options with_tables(const dgg_options *options)
{
    dgg_options ours = *options;
    ours.tables = ours.tables != NULL ? ours.tables : "communities";
    return ours;
}

static dgg_status check_tables(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table_choice choice = { 0 };
    const dgg_options ours = with_tables(options);
    if (strcmp(dgg_report_format(options), "dot") == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_community_tables, &ours, error));
    DGG_TRY(dgg_table_choice_check(&choice, &ours, "dot", error));
done:
    return status;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *method = options->by != NULL ? options->by : "leiden";
    const dgg_community_finder *finder =
        (const dgg_community_finder *)dgg_shelf_find(&dgg_communities, method, error);
    if (finder == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (options->quality != NULL && strcmp(method, "leiden") != 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--quality is for leiden, not for %s", method);
    }
    if (options->resolution > 0 && !finder->has_resolution) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s has no --resolution: use leiden", method);
    }
    DGG_TRY(dgg_report_check(options, "dot", error));
    DGG_TRY(check_tables(options, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

static dgg_status fill(const void *context, const dgg_row *row, dgg_table *table, dgg_error *error)
{
    return ((const dgg_community_table *)row)->fill(context, table, error);
}

static dgg_status write(const dgg_pipeline *pipeline, const dgg_options *options,
                        dgg_table_choice *choice, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (strcmp(dgg_report_format(options), "dot") == 0) {
        return dgg_write_graph(pipeline, options, "dot", DGG_WHOLE, error);
    }
    size_t longest = dgg_report_is_prose(options) ? LONGEST_IN_PROSE : 0;
    const dgg_grouped grouped = { &pipeline->analysis, &pipeline->how, longest };
    DGG_TRY(dgg_table_choice_fill(choice, options, fill, &grouped, error));
    DGG_TRY(dgg_table_choice_write(choice, options, error));
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    static const char *const measures[] = { "pagerank", NULL };
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    dgg_table_choice choice = { 0 };
    const dgg_options ours = with_tables(options);
    const dgg_wanted wanted = { .measures = measures,
                                .needs_network = true,
                                .communities = options->by };
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_community_tables, &ours, error));
    DGG_TRY(dgg_pipeline_run(&pipeline, &ours, &wanted, error));
    DGG_TRY(write(&pipeline, &ours, &choice, error));
done:
    dgg_table_choice_destroy(&choice);
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph communities reading-list.txt --resolution 1",
    "dggraph communities reading-list.txt --by louvain --to csv -o communities.csv",
    "dggraph communities reading-list.txt --quality cpm --resolution 0.5 --json",
    "dggraph communities library.bib --table communities,stability",
    "dggraph communities library.bib --consensus 20 --minimum-size 5",
    NULL,
};

const dgg_command dgg_command_communities = {
    { "communities", "which nodes belong together", NULL, NULL },
    "INPUT...",
    examples,
    "A community is named by its two themes of highest PageRank; in a network without themes,\n"
    "by those that set its papers apart. Below the table stand the method, its null model, the\n"
    "modularity and the seed. --table names further tables:\n"
    "members, labels, stability, resolutions ('dggraph list community_tables'). --to is\n"
    "markdown, text, csv, json or dot; without it text on a terminal and markdown elsewhere.",
    true,
    check,
    run,
};
