/* dggraph stats: counts by year, venue, author, keyword, theme and location. */
#include "graph/statistics.h"
#include "program/commands.h"
#include "program/pipeline.h"
#include "program/table_choice.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table_choice choice = { 0 };
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_statistics, options, error));
    DGG_TRY(dgg_table_choice_check(&choice, options, NULL, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

static dgg_status fill(const void *graph, const dgg_row *row, dgg_table *table, dgg_error *error)
{
    const dgg_analysis analysis = { .graph = graph };
    return dgg_statistic_fill(&analysis, row->name, table, error);
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    const dgg_wanted wanted = { .is_graph_only = true };
    dgg_table_choice choice = { 0 };
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_statistics, options, error));
    DGG_TRY(dgg_pipeline_run(&pipeline, options, &wanted, error));
    DGG_TRY(dgg_table_choice_fill(&choice, options, fill, &pipeline.graph, error));
    DGG_TRY(dgg_table_choice_write(&choice, options, error));
done:
    dgg_table_choice_destroy(&choice);
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph stats reading-list.txt",
    "dggraph stats reading-list.txt --table years,themes -o stats.md",
    "dggraph stats reading-list.txt --to csv -o tables",
    "dggraph stats reading-list.txt --table theme_location --to csv",
    NULL,
};

const dgg_command dgg_command_stats = {
    { "stats", "counts by year, venue, author, theme and location", NULL, NULL },
    "INPUT...",
    examples,
    "Every table says below it how it counts. csv and json hold all of it; markdown and text\n"
    "show the first rows and columns of a large table. 'dggraph list statistics' names them.",
    true,
    check,
    run,
};
