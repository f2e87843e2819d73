/* dggraph check: what was read, what is doubtful, missing or there twice, and what that makes
 * unsafe. */
#include <string.h>

#include "corpus/building.h"
#include "program/commands.h"
#include "program/commands/check/checked.h"
#include "program/report.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_check(options, NULL, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

static dgg_status fill(dgg_checked *checked, dgg_error *error)
{
    static dgg_status (*const fills[])(const dgg_corpus *, dgg_table *, dgg_error *) = {
        dgg_check_findings,   dgg_check_inputs, dgg_check_fields,   dgg_check_sources,
        dgg_check_references, dgg_check_people, dgg_check_warnings, dgg_check_uncoded,
    };
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = &checked->pipeline.corpus;
    for (size_t i = 0; i < sizeof fills / sizeof *fills; i++) {
        DGG_TRY(fills[i](corpus, &checked->tables[checked->table_count++], error));
    }
    if (checked->pipeline.review != NULL) {
        DGG_TRY(dgg_decisions_count(&checked->pipeline.decisions,
                                    &checked->tables[checked->table_count++], error));
    }
    checked->finding_count = dgg_table_row_count(&checked->tables[0]);
done:
    return status;
}

/* Lists for people end somewhere; those for programs hold all. */
static void shorten(dgg_checked *checked, const dgg_options *options)
{
    enum { MOST_ROWS = 40 };
    for (size_t i = 1; i < checked->table_count && dgg_report_is_prose(options); i++) {
        dgg_table *table = &checked->tables[i];
        if (dgg_table_row_count(table) > MOST_ROWS && !options->verbose) {
            table->cell_count = MOST_ROWS * table->column_count;
            table->note = dgg_text_of("These are the first 40; --verbose, --json and --to csv show "
                                      "all.");
        }
    }
}

static bool is_kept(const dgg_corpus *corpus, const dgg_warning *warning)
{
    for (size_t i = 0; i < corpus->warning_count; i++) {
        const dgg_warning *kept = &corpus->warnings[i];
        if (kept->line == warning->line && dgg_text_equal(kept->file, warning->file) &&
            dgg_text_equal(kept->reason, warning->reason)) {
            return true;
        }
    }
    return false;
}

/* Some came up when the corpus was whole already. */
static dgg_status keep(dgg_corpus *corpus, const dgg_warning *warnings, size_t count,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(is_kept(corpus, &warnings[i])
                    ? DGG_OK
                    : dgg_corpus_add_warning(corpus, &warnings[i], error));
    }
done:
    return status;
}

static dgg_status read(dgg_checked *checked, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline *pipeline = &checked->pipeline;
    dgg_options ours = *options;
    const dgg_wanted wanted = { .measures = (const char *const[]){ "pagerank", NULL } };
    ours.quiet = true; /* every warning stands in a table */
    DGG_TRY(dgg_pipeline_run(pipeline, &ours, &wanted, error));
    if (pipeline->review != NULL) {
        const dgg_review *folder = &pipeline->folder;
        const dgg_decisions *decisions = &pipeline->decisions;
        DGG_TRY(dgg_review_compare(&pipeline->folder, &pipeline->corpus, error));
        DGG_TRY(keep(&pipeline->corpus, folder->warnings, folder->warning_count, error));
        DGG_TRY(keep(&pipeline->corpus, decisions->warnings, decisions->warning_count, error));
    }
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_checked checked = { 0 };
    DGG_TRY(read(&checked, options, error));
    DGG_TRY(fill(&checked, error));
    shorten(&checked, options);
    DGG_TRY(dgg_report_write(options, checked.tables, checked.table_count, error));
    status = checked.finding_count > 0 ? DGG_FOUND : DGG_OK;
done:
    for (size_t i = 0; i < checked.table_count; i++) {
        dgg_table_destroy(&checked.tables[i]);
    }
    dgg_pipeline_destroy(&checked.pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph check library.bib",
    "dggraph check my-review -o check.md",
    "dggraph check library.bib list.txt --json",
    NULL,
};

const dgg_command dgg_command_check = {
    { "check", "what is doubtful or missing, and what that makes unsafe", NULL, NULL },
    "INPUT...",
    examples,
    "Tells what was read, which fields are missing in how many records, how many references are\n"
    "those of records of the list, which people may be one, every warning, every record in\n"
    "which no theme or location was found, and, first of all, what is worth a look:\n"
    "what was left out or is doubtful, and analyses that too many records lack something for.\n"
    "Exit 1 if there is something worth a look, else 0.",
    true,
    check,
    run,
};
