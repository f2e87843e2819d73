/* dggraph compare: two groups of papers, and what a literature lacks. */
#include <string.h>

#include "program/commands.h"
#include "program/comparing.h"
#include "program/pipeline.h"
#include "program/table_choice.h"

static bool is_by(const dgg_options *options, const char *name)
{
    return options->by != NULL && strcmp(options->by, name) == 0;
}

/* Without --table: what two groups differ in, or what the whole has too little of. By location or
 * level only themes are told, by theme only locations: the others differ by definition. */
static const char *tables_of(const dgg_options *options)
{
    bool has_rows = options->rows != NULL || options->across != NULL;
    if (options->tables != NULL) {
        return options->tables;
    }
    if (!dgg_comparing_has_groups(options)) {
        return has_rows ? "crosstab,crosstab_cells" : "gaps,theme_pairs";
    }
    if (is_by(options, "location") || is_by(options, "level")) {
        return "themes";
    }
    return is_by(options, "theme") ? "locations" : "themes,locations";
}

static dgg_status choose(dgg_table_choice *choice, const dgg_options *options, dgg_error *error)
{
    dgg_options ours = *options;
    ours.tables = tables_of(options);
    return dgg_table_choice_make(choice, &dgg_comparisons, &ours, error);
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table_choice choice = { 0 };
    DGG_TRY(choose(&choice, options, error));
    DGG_TRY(dgg_table_choice_check(&choice, options, NULL, error));
    DGG_TRY(dgg_comparing_check(options, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

typedef struct asked {
    const dgg_corpus *corpus;
    dgg_comparison_options how;
} asked;

static dgg_status fill(const void *context, const dgg_row *row, dgg_table *table, dgg_error *error)
{
    const asked *a = context;
    return dgg_comparison_fill(a->corpus, &a->how, row->name, table, error);
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    const dgg_wanted wanted = { .is_graph_only = true };
    dgg_comparing groups = { 0 };
    dgg_table_choice choice = { 0 };
    asked a = { &pipeline.corpus,
                { .rows = options->rows,
                  .across = options->across,
                  .permutations = options->permutations,
                  .seed = options->seed,
                  .threads = options->threads,
                  .is_sample = options->sample } };
    DGG_TRY(choose(&choice, options, error));
    DGG_TRY(dgg_pipeline_run(&pipeline, options, &wanted, error));
    if (dgg_comparing_has_groups(options)) {
        DGG_TRY(dgg_comparing_find(&groups, &pipeline.corpus, options, error));
        a.how.groups = groups.groups;
    }
    DGG_TRY(dgg_table_choice_fill(&choice, options, fill, &a, error));
    DGG_TRY(dgg_table_choice_write(&choice, options, error));
done:
    dgg_table_choice_destroy(&choice);
    dgg_comparing_destroy(&groups);
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph compare first.txt second.txt",
    "dggraph compare reading-list.txt --by location --groups HK,shenzhen",
    "dggraph compare reading-list.txt --by period --groups 2010-2017,2018-2024",
    "dggraph compare library.bib --table gaps --permutations 10000 --to csv",
    "dggraph compare reading-list.txt --rows policy --across governing",
    NULL,
};

const dgg_command dgg_command_compare = {
    { "compare", "two groups of papers, and candidates for gaps", NULL, NULL },
    "INPUT... | A B",
    examples,
    "Of two inputs, or of two groups that --by and --groups name, the shares of themes and\n"
    "locations and their difference, tested exactly. Of one input, cells of themes by\n"
    "locations and pairs of themes observed less or more often than by chance. --rows and\n"
    "--across tabulate two groups of themes, and test their cells.\n"
    "'dggraph list comparisons' names the tables.",
    true,
    check,
    run,
};
