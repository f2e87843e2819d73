/* dggraph codebook check: what is wrong or doubtful in a codebook, and, with papers, what its
 * patterns find in them. */
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/stream.h"
#include "corpus/lint.h"
#include "program/codebook/check/found.h"
#include "program/commands.h"
#include "program/pipeline.h"
#include "program/report.h"
#include "program/reviewing.h"

enum { MOST_TABLES = 4, MOST_ROWS = 40 };

/* The codebook, what lint says of it, and the papers, if any are given. */
typedef struct checking {
    const char *path; /* NULL is the one built in */
    const char *file; /* as places name it */
    dgg_options inputs;
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
    dgg_lint lint;
    dgg_pipeline pipeline;
    dgg_found found;
    dgg_table tables[MOST_TABLES];
    size_t table_count;
    bool has_mistake;
} checking;

/* Whether the file says that it is a codebook; what cannot be opened is none. */
static bool is_codebook(const char *path)
{
    static const char format[] = "\"dggraph-codebook/";
    dgg_stream *stream = NULL;
    dgg_text head = { 0 };
    bool is_one = false;
    if (strcmp(path, "-") != 0 && !dgg_review_recognises(path) &&
        dgg_stream_open(&stream, path, NULL) == DGG_OK &&
        dgg_stream_peek(stream, &head, NULL) == DGG_OK) {
        is_one = dgg_text_find(head, dgg_text_of(format)) < head.length;
    }
    dgg_stream_close(&stream);
    return is_one;
}

/* The first word may be the codebook; the others are inputs. */
static void divide(checking *ours, const dgg_options *options)
{
    ours->inputs = *options;
    ours->path = options->codebook;
    if (options->word_count > 0 && options->codebook == NULL && is_codebook(options->words[0])) {
        ours->path = options->words[0];
        ours->inputs.codebook = ours->path;
        ours->inputs.words++;
        ours->inputs.word_count--;
    }
    ours->inputs.quiet = true; /* `dggraph check` tells what is wrong with inputs */
    ours->inputs.strict = false;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_check(options, NULL, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

/* A review folder brings its own codebook. */
static dgg_status read_papers(checking *ours, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (ours->inputs.word_count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_pipeline_read(&ours->pipeline, &ours->inputs, error));
    if (ours->pipeline.corpus.is_saved) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a saved graph is coded already; give the list it was made from");
        goto done;
    }
    if (ours->path == NULL && ours->pipeline.review != NULL) {
        ours->path = ours->pipeline.review->codebook;
    }
done:
    return status;
}

static dgg_status read(checking *ours, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    divide(ours, options);
    DGG_TRY(read_papers(ours, error));
    ours->file = ours->path != NULL ? ours->path : "built-in";
    status = dgg_codebook_read(&ours->codebook, ours->path, error);
    if (status != DGG_OK) {
        dgg_reviewing_name_folder(&ours->pipeline, options, error);
        goto done;
    }
    DGG_TRY(dgg_gazetteer_read_more(&ours->gazetteer, options->gazetteer, options->add_gazetteer,
                                    options->profile, error));
    DGG_TRY(dgg_lint_codebook(&ours->lint, &ours->codebook, &ours->gazetteer, error));
    if (ours->inputs.word_count > 0) {
        DGG_TRY(dgg_found_count(&ours->found, &ours->codebook, &ours->pipeline.corpus, error));
    }
done:
    return status;
}

static dgg_status add_finding(checking *ours, dgg_table *table, const dgg_lint_finding *finding,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_theme *theme = &ours->codebook.themes[finding->theme].theme;
    bool is_mistake = dgg_lint_is_mistake(finding->kind);
    ours->has_mistake |= is_mistake;
    DGG_TRY(dgg_found_add_place(table, ours->file, finding->line, finding->column, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(is_mistake ? "mistake" : "advice"), error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(dgg_lint_kind_name(finding->kind)), error));
    DGG_TRY(dgg_table_add_text(table, theme->id, error));
    DGG_TRY(dgg_table_add_text(table, finding->pattern, error));
    DGG_TRY(dgg_table_add_text(table, finding->message, error));
done:
    return status;
}

/* What matches nearly always tells the papers of a literature from nothing. */
static dgg_status add_common(const checking *ours, dgg_table *table, size_t place, dgg_error *error)
{
    dgg_status status = DGG_OK;
    enum { PERCENT = 100 };
    const dgg_codebook_theme *theme = &ours->codebook.themes[place];
    for (size_t i = 0; i < theme->include_count; i++) {
        size_t papers = ours->found.papers[place][i], all = ours->found.paper_count;
        char message[160];
        if (!dgg_found_is_nearly_all(&ours->found, papers) || theme->theme.is_search_term) {
            continue;
        }
        snprintf(message, sizeof message,
                 "it matches in %zu of %zu papers (%zu %%): if they were collected by it, say "
                 "\"is_search_term\": true",
                 papers, all, papers * PERCENT / all);
        DGG_TRY(dgg_found_add_place(table, ours->file, theme->include[i].line,
                                    theme->include[i].column, error));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of("advice"), error));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of("nearly always"), error));
        DGG_TRY(dgg_table_add_text(table, theme->theme.id, error));
        DGG_TRY(dgg_table_add_text(table, theme->include[i].text, error));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(message), error));
    }
done:
    return status;
}

static dgg_status fill_findings(checking *ours, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "findings", "Worth a look",
        "A mistake makes a pattern useless or a table wrong; advice is a matter of judgement."
    };
    static const char *const columns[][2] = {
        { "place", "Place" }, { "grade", "Grade" },     { "finding", "Finding" },
        { "theme", "Theme" }, { "pattern", "Pattern" }, { "message", "What it is" }
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < ours->lint.finding_count; i++) {
        DGG_TRY(add_finding(ours, table, &ours->lint.findings[i], error));
    }
    for (size_t i = 0; ours->found.codebook != NULL && i < ours->codebook.theme_count; i++) {
        DGG_TRY(add_common(ours, table, i, error));
    }
done:
    return status;
}

static dgg_status fill_overlaps(const checking *ours, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "overlaps", "Patterns that hold a pattern of another theme",
        "Whatever they match is coded by both themes. That may be meant: themes overlap freely."
    };
    static const char *const columns[][2] = { { "theme", "Theme" },
                                              { "other", "Other theme" },
                                              { "patterns", "Patterns" },
                                              { "pattern", "The first of them" },
                                              { "other_pattern", "It holds" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < ours->lint.overlap_count; i++) {
        const dgg_lint_overlap *overlap = &ours->lint.overlaps[i];
        DGG_TRY(dgg_table_add_text(table, ours->codebook.themes[overlap->theme].theme.id, error));
        DGG_TRY(dgg_table_add_text(table, ours->codebook.themes[overlap->other].theme.id, error));
        DGG_TRY(dgg_table_add_count(table, overlap->count, error));
        DGG_TRY(dgg_table_add_text(table, overlap->pattern, error));
        DGG_TRY(dgg_table_add_text(table, overlap->other_pattern, error));
    }
done:
    return status;
}

static dgg_status fill(checking *ours, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(fill_findings(ours, &ours->tables[ours->table_count++], error));
    if (ours->found.codebook != NULL) {
        DGG_TRY(dgg_found_themes(&ours->found, &ours->tables[ours->table_count++], error));
        DGG_TRY(
            dgg_found_nothing(&ours->found, ours->file, &ours->tables[ours->table_count++], error));
    }
    DGG_TRY(fill_overlaps(ours, &ours->tables[ours->table_count++], error));
done:
    return status;
}

/* Lists for people end somewhere, but for what is to be mended and the themes; those for programs
 * hold all. */
static void shorten(checking *ours, const dgg_options *options)
{
    for (size_t i = 1; i < ours->table_count && dgg_report_is_prose(options); i++) {
        dgg_table *table = &ours->tables[i];
        if (dgg_table_row_count(table) > MOST_ROWS && !options->verbose &&
            !dgg_text_is(table->key, "themes")) {
            table->cell_count = MOST_ROWS * table->column_count;
            table->note =
                dgg_text_of("These are the first 40; --verbose, --json and --to csv show all.");
        }
    }
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    checking ours = { 0 };
    DGG_TRY(read(&ours, options, error));
    DGG_TRY(fill(&ours, error));
    bool has_any = dgg_table_row_count(&ours.tables[0]) > 0;
    shorten(&ours, options);
    DGG_TRY(dgg_report_write(options, ours.tables, ours.table_count, error));
    status = ours.has_mistake || (options->strict && has_any) ? DGG_FOUND : DGG_OK;
done:
    for (size_t i = 0; i < ours.table_count; i++) {
        dgg_table_destroy(&ours.tables[i]);
    }
    dgg_found_destroy(&ours.found);
    dgg_lint_destroy(&ours.lint);
    dgg_gazetteer_destroy(&ours.gazetteer);
    dgg_codebook_destroy(&ours.codebook);
    dgg_pipeline_destroy(&ours.pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph codebook check my-codebook.json",
    "dggraph codebook check my-codebook.json library.bib -o check.md",
    "dggraph codebook check my-codebook.json --strict --json",
    NULL,
};

const dgg_command dgg_codebook_check = {
    { "check", "what is wrong or doubtful in a codebook, pattern by pattern", NULL, NULL },
    "[CODEBOOK] [INPUT...]",
    examples,
    "Tells with line and column which patterns can never match, say the same as another, name a\n"
    "location, or are one word; which themes lack a label, a definition or Chinese. With INPUT:\n"
    "what each theme finds there, which patterns find nothing, and which match nearly always.\n"
    "Without CODEBOOK it is the one of the review folder, or the one built in.\n"
    "Exit 1 if there is a mistake, with --strict also if there is advice; else 0.",
    false,
    check,
    run,
};
