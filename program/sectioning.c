/* Parts of an article instead of tables: what they need is gathered here, and written. */
#include "program/sectioning.h"

#include <string.h>

#include "base/output.h"
#include "base/stream.h"
#include "layouts/pictures.h"
#include "layouts/reports.h"
#include "layouts/template.h"
#include "program/messages.h"
#include "program/report.h"
#include "program/sectioning/parts.h"

enum { MOST_TABLES = 80, OURS = 3 /* made, searches, checklist */ };

/* Everything of one run. */
typedef struct sectioning {
    const dgg_options *options;
    dgg_counted counted;
    dgg_analysis bare; /* where nothing could be measured */
    dgg_table ours[OURS];
    const dgg_table *tables[MOST_TABLES];
    dgg_scene figure;
    dgg_section_source source;
    dgg_article article;
    dgg_arena *arena;
} sectioning;

bool dgg_sectioning_is_asked(const dgg_options *options)
{
    return options->section != NULL || options->fill != NULL;
}

static dgg_status check_template(const dgg_options *options, const char *format, dgg_error *error)
{
    bool is_markdown = strcmp(format, "markdown") == 0 || strcmp(format, "docx") == 0;
    if (options->section != NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--section and --template exclude each other: a template names its "
                        "sections itself");
    }
    return is_markdown
               ? DGG_OK
               : dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a template is Markdown: --to markdown, or docx, not %.40s", format);
}

static bool holds_sentences(const char *section)
{
    return strcmp(section, "appendix") != 0 && strcmp(section, "checklist") != 0;
}

dgg_status dgg_sectioning_check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *format = dgg_report_format(options);
    if (options->tables != NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--table and --%s exclude each other: the appendix holds the tables",
                        options->section != NULL ? "section" : "template");
    }
    DGG_TRY(dgg_report_check(options, NULL, error));
    if (options->fill != NULL) {
        return check_template(options, format, error);
    }
    if (dgg_shelf_find(&dgg_sections, options->section, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    bool is_csv = strcmp(format, "csv") == 0;
    if (is_csv && strcmp(options->section, "checklist") != 0) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          holds_sentences(options->section)
                              ? "csv has no place for sentences: leave out --section, or take "
                                "another format"
                              : "csv is a file a table: 'stats --to csv -o FOLDER' writes them");
    }
done:
    return status;
}

/* A table that the input cannot tell is not there. */
static dgg_status take_table(sectioning *run, const char *name, dgg_error *error)
{
    dgg_error trouble = { 0 };
    const dgg_table *table = NULL;
    dgg_status status = dgg_counted_table(&run->counted, name, &table, &trouble);
    if (status == DGG_OUT_OF_MEMORY) {
        return dgg_fail(error, status, 0, "%s", trouble.message);
    }
    if (status == DGG_OK && run->source.table_count < MOST_TABLES) {
        run->tables[run->source.table_count++] = table;
    } else if (status != DGG_OK) {
        dgg_say(run->options, DGG_DETAIL, "left out: %s", trouble.message);
    }
    return DGG_OK;
}

/* What sentences are made of; an appendix or a template may ask for all. */
static dgg_status take_tables(sectioning *run, dgg_error *error)
{
    static const char *const told[] = { "overview",       "flow",        "missing",   "years",
                                        "venues",         "themes",      "locations", "theme_theme",
                                        "theme_location", "communities", "gaps",      NULL };
    dgg_status status = DGG_OK;
    const char *section = run->options->section;
    bool are_all = section == NULL || strcmp(section, "appendix") == 0;
    for (size_t i = 0; !are_all && told[i] != NULL; i++) {
        DGG_TRY(take_table(run, told[i], error));
    }
    for (size_t i = 0; are_all && dgg_statistics.rows[i] != NULL; i++) {
        DGG_TRY(take_table(run, dgg_statistics.rows[i]->name, error));
    }
done:
    return status;
}

static dgg_status take_ours(sectioning *run, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_section_source *source = &run->source;
    DGG_TRY(dgg_made_fill(source->analysis, source->review, &run->ours[0], error));
    run->tables[run->source.table_count++] = &run->ours[0];
    DGG_TRY(dgg_searches_fill(source->review, &run->ours[1], error));
    run->tables[run->source.table_count++] = &run->ours[1];
    DGG_TRY(dgg_checklist_fill(source, &run->ours[2], error));
    run->tables[run->source.table_count++] = &run->ours[2];
done:
    return status;
}

/* A person has said of some record that it is in or out. */
static bool is_screened(const dgg_pipeline *pipeline)
{
    return pipeline->corpus.excluded_count > 0 || pipeline->decisions.sheets[DGG_RECORDS].count > 0;
}

static dgg_status gather(sectioning *run, dgg_error *error)
{
    enum { PAGE_ROWS = 50 };
    dgg_status status = DGG_OK;
    dgg_pipeline *pipeline = &run->counted.pipeline;
    DGG_TRY(dgg_counted_read(&run->counted, run->options, error));
    status = dgg_counted_measure(&run->counted, error);
    DGG_TRY(status == DGG_OUT_OF_MEMORY ? status : DGG_OK);
    run->bare.graph = &pipeline->graph;
    bool is_measured = pipeline->analysis.graph != NULL;
    bool has_rows = dgg_options_has(run->options, "top");
    bool is_data = !dgg_report_is_prose(run->options);
    run->source = (dgg_section_source){
        .analysis = is_measured ? &pipeline->analysis : &run->bare,
        .review = pipeline->review,
        .tables = run->tables,
        .most_rows = has_rows  ? run->options->top
                     : is_data ? 0
                               : PAGE_ROWS,
        .is_screened = is_screened(pipeline),
    };
    DGG_TRY(take_tables(run, error));
    DGG_TRY(take_ours(run, error));
done:
    return status;
}

/* Paths of files beside do not live as long as an error: it names the output instead. */
static dgg_status fail_beside(const sectioning *run, dgg_status status, dgg_error *error)
{
    if (status != DGG_OK && error != NULL) {
        error->file = run->options->output;
    }
    return status;
}

/* A flow that cannot be drawn is none. */
static dgg_status draw_figure(sectioning *run, const char *stem, const char *format,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_picture_options how = { .is_in_chinese = run->article.is_in_chinese };
    dgg_error trouble = { 0 };
    const char *section = run->options->section;
    bool is_wanted =
        section == NULL || strcmp(section, "methods") == 0 || strcmp(section, "review") == 0;
    if (!is_wanted || run->source.analysis->graph->corpus->paper_count == 0) {
        return DGG_OK;
    }
    status = dgg_scene_draw(&run->figure, run->source.analysis, "flow", &how, &trouble);
    if (status == DGG_OUT_OF_MEMORY) {
        return dgg_fail(error, status, 0, "%s", trouble.message);
    }
    if (status != DGG_OK) {
        return DGG_OK;
    }
    run->article.figure = &run->figure;
    const dgg_beside beside = { &run->arena, stem, format };
    status = dgg_beside_figure(&beside, &run->figure, &run->article.figure_file, error);
    DGG_TRY(fail_beside(run, status, error));
done:
    return status;
}

static dgg_status read_template(sectioning *run, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_text text = { 0 };
    const char *path = run->options->fill;
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(dgg_fail_in(error, dgg_template_fill(&run->source, text, &run->article, error), path));
done:
    dgg_stream_close(&stream);
    return status;
}

/* csv holds one table: of the checklist. */
static dgg_status write_to(sectioning *run, const char *format, FILE *out, dgg_error *error)
{
    return strcmp(format, "csv") == 0 ? dgg_table_write(&run->ours[2], format, out, error)
                                      : dgg_article_write(&run->article, format, out, error);
}

static dgg_status write(sectioning *run, const char *format, const char *stem, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    const char *path = run->options->output != NULL ? run->options->output : "-";
    bool has_entries = run->article.paper_count + run->article.used_count > 0;
    DGG_TRY(dgg_output_open(&output, path, error));
    DGG_TRY(dgg_fail_in(error, write_to(run, format, output.file, error), output.path));
    DGG_TRY(dgg_output_finish(&output, error));
    if (stem != NULL && (has_entries || run->article.is_traced)) {
        DGG_TRY(fail_beside(run, dgg_beside_write(&run->arena, &run->article, stem, error), error));
        dgg_say(run->options, DGG_NOTE, "beside it: %s.bib, %s.csl.json%s%s%s", stem, stem,
                run->article.is_traced ? ", " : "", run->article.is_traced ? stem : "",
                run->article.is_traced ? ".trace.json" : "");
    } else if (has_entries) {
        dgg_say(run->options, DGG_NOTE,
                "with -o FILE the entries of what is cited stand beside it (.bib, .csl.json)");
    }
done:
    dgg_output_destroy(&output);
    return status;
}

static dgg_status make(sectioning *run, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *stem = NULL, *format = dgg_report_format(run->options);
    dgg_method_work *works = NULL;
    size_t work_count = 0;
    DGG_TRY(gather(run, error));
    DGG_TRY(dgg_works_listed(&run->arena, &works, &work_count, error));
    run->article =
        (dgg_article){ .corpus = run->source.analysis->graph->corpus,
                       .works = works,
                       .work_count = work_count,
                       .is_in_chinese = run->source.analysis->graph->corpus->is_in_chinese,
                       .is_traced = run->options->trace };
    DGG_TRY(dgg_beside_stem(&run->arena, run->options->output, &stem, error));
    DGG_TRY(draw_figure(run, stem, format, error));
    DGG_TRY(run->options->fill != NULL
                ? read_template(run, error)
                : dgg_section_write(&run->source, run->options->section, &run->article, error));
    DGG_TRY(write(run, format, stem, error));
done:
    return status;
}

dgg_status dgg_sectioning_run(const dgg_options *options, dgg_error *error)
{
    sectioning run = { .options = options };
    dgg_status status = make(&run, error);
    dgg_article_destroy(&run.article);
    dgg_scene_destroy(&run.figure);
    for (size_t i = 0; i < OURS; i++) {
        dgg_table_destroy(&run.ours[i]);
    }
    dgg_arena_release(&run.arena);
    dgg_counted_destroy(&run.counted);
    return status;
}
