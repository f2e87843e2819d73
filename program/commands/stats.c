/* dggraph stats: counts by year, venue, author, keyword, theme and location. */
#include "program/commands.h"
#include "program/counted.h"
#include "program/sectioning.h"
#include "program/since.h"
#include "program/table_choice.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table_choice choice = { 0 };
    if (dgg_sectioning_is_asked(options)) {
        DGG_TRY(dgg_sectioning_check(options, error));
        return dgg_pipeline_check(options, error);
    }
    if (options->trace) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--trace tells the cells of numbers in sentences: it goes with --section "
                        "or --template");
    }
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_statistics, options, error));
    choice.count = options->since != NULL ? 1 : choice.count; /* of changes */
    DGG_TRY(dgg_table_choice_check(&choice, options, NULL, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

static dgg_status fill(const void *context, const dgg_row *row, dgg_table *table, dgg_error *error)
{
    dgg_counted *const *counted = context;
    return dgg_counted_take(*counted, row->name, table, error);
}

/* With --since what has changed is told, instead of the tables. */
static dgg_status compare(dgg_table_choice *choice, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_since since = { .count = 0 };
    dgg_table changes = { .note = { 0 } };
    if (options->since == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_since_read(&since, options->since, error));
    DGG_TRY(dgg_since_begin(&changes, error));
    for (int turn = 0; turn < 2; turn++) { /* records first */
        for (size_t i = 0; i < choice->table_count; i++) {
            bool is_first = dgg_text_is(choice->tables[i].key, "records");
            DGG_TRY(is_first == (turn == 0)
                        ? dgg_since_compare(&since, &choice->tables[i], &changes, error)
                        : DGG_OK);
        }
    }
    DGG_TRY(dgg_since_end(&since, choice->tables, choice->table_count, &changes, error));
    dgg_table_choice_replace(choice, &changes);
done:
    dgg_table_destroy(&changes);
    dgg_since_destroy(&since);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_counted counted = { 0 }, *ours = &counted;
    dgg_table_choice choice = { 0 };
    if (dgg_sectioning_is_asked(options)) {
        return dgg_sectioning_run(options, error);
    }
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_statistics, options, error));
    DGG_TRY(dgg_counted_read(&counted, options, error));
    DGG_TRY(dgg_table_choice_fill(&choice, options, fill, &ours, error));
    DGG_TRY(compare(&choice, options, error));
    DGG_TRY(dgg_table_choice_order(&choice, options, error));
    choice.is_in_chinese = counted.pipeline.corpus.is_in_chinese;
    DGG_TRY(dgg_table_choice_write(&choice, options, error));
done:
    dgg_table_choice_destroy(&choice);
    dgg_counted_destroy(&counted);
    return status;
}

static const char *const examples[] = {
    "dggraph stats reading-list.txt",
    "dggraph stats reading-list.txt --table years,themes -o stats.md",
    "dggraph stats reading-list.txt --to csv -o tables",
    "dggraph stats reading-list.txt --table theme_location --to csv",
    "dggraph stats library.bib --table cited --by lcs --top 10",
    "dggraph stats library.bib --table themes --sample",
    "dggraph stats reading-list.txt --section review -o review.html",
    "dggraph stats my-review --template article.md.in -o article.md",
    "dggraph stats library.bib --json -o old.json",
    "dggraph stats library.bib more.bib --since old.json",
    NULL,
};

const dgg_command dgg_command_stats = {
    { "stats", "counts by year, venue, author, theme and location", NULL, NULL },
    "INPUT...",
    examples,
    "Every table says below it how it counts. csv and json hold all of it; markdown and text\n"
    "show the first rows and columns of a large table. 'dggraph list statistics' names them.\n"
    "--by puts rows in the order of a column, as csv names it. Nothing is measured unless a\n"
    "table needs it: communities, central and bridging do. --since tells what has changed\n"
    "since a run that wrote its tables with --json.\n"
    "--section writes a draft in sentences instead: review (methods and results), methods,\n"
    "results, appendix (all tables) or checklist; papers are cited by key, their entries stand\n"
    "beside -o FILE. --template fills the places of your own Markdown, as {{section methods}},\n"
    "{{table themes --top 5}} and {{number papers}}.",
    true,
    check,
    run,
};
