/* dggraph sample: papers drawn by strata, as a sheet that people code without seeing what the
 * machine thinks. */
#include "corpus/sampling.h"

#include <string.h>

#include "program/commands.h"
#include "program/messages.h"
#include "program/pipeline.h"
#include "program/report.h"

enum { NOTE_ROOM = 200 };

static const char *const columns[] = { "record", "target",   "decision", "salience",
                                       "note",   "coder",    "weight",   "stratum",
                                       "title",  "keywords", "abstract" };
enum { COLUMN_COUNT = sizeof columns / sizeof *columns, CODED_COLUMNS = 5, WEIGHT_PLACES = 4 };

static dgg_status find_strata(const dgg_options *options, dgg_strata_by *by, dgg_error *error)
{
    const char *name = options->by != NULL ? options->by : dgg_strata_names[DGG_BY_THEME];
    for (int i = 0; i < DGG_BY_COUNT; i++) {
        if (strcmp(dgg_strata_names[i], name) == 0) {
            *by = (dgg_strata_by)i;
            return DGG_OK;
        }
    }
    const char *meant = dgg_nearest_name(name, dgg_strata_names, DGG_BY_COUNT);
    return dgg_fail(error, DGG_UNKNOWN_NAME, 0,
                    "no strata by '%.60s'%s%s%s: theme, location, year, venue or nothing", name,
                    meant != NULL ? "; did you mean '" : "", meant != NULL ? meant : "",
                    meant != NULL ? "'?" : "");
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_strata_by by = DGG_BY_THEME;
    DGG_TRY(find_strata(options, &by, error));
    if (options->sample_size == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--n 0 would draw no paper");
    }
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

/* How it was drawn stands in the sheet as a comment; the strata have numbers only, for their names
 * would tell what the machine thinks. */
static dgg_status add_comment(dgg_table *table, const dgg_options *options, size_t drawn,
                              size_t papers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char words[NOTE_ROOM];
    snprintf(words, sizeof words, "# drawn by dggraph sample: %zu of %zu papers by %s, seed %u",
             drawn, papers, options->by != NULL ? options->by : dgg_strata_names[DGG_BY_THEME],
             (unsigned)options->seed);
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(words), error));
    for (size_t i = 1; i < COLUMN_COUNT; i++) {
        DGG_TRY(dgg_table_add_empty(table, error));
    }
done:
    return status;
}

static dgg_status add_id(dgg_table *table, const dgg_paper *paper, dgg_arena **arena,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *kind = dgg_kind_name(paper->kind);
    char *id = NULL;
    size_t length = strlen(kind) + 1;
    DGG_TRY(dgg_arena_alloc(arena, &id, length + paper->id.length + 1, error));
    memcpy(id, kind, length - 1);
    id[length - 1] = ':';
    memcpy(id + length, paper->id.start, paper->id.length);
    DGG_TRY(dgg_table_add_text(table, (dgg_text){ id, length + paper->id.length }, error));
done:
    return status;
}

static dgg_status add_row(dgg_table *table, const dgg_corpus *corpus, const dgg_sampled *drawn,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const dgg_paper *paper = &corpus->papers[drawn->paper];
    DGG_TRY(add_id(table, paper, &arena, error));
    for (size_t i = 0; i < CODED_COLUMNS; i++) {
        DGG_TRY(dgg_table_add_empty(table, error));
    }
    DGG_TRY(dgg_table_add_number(table, drawn->weight, error));
    DGG_TRY(dgg_table_add_count(table, drawn->stratum + 1, error));
    for (dgg_field field = DGG_TITLE; field < DGG_FIELD_COUNT; field++) {
        dgg_text text = { 0 };
        DGG_TRY(dgg_paper_field(paper, field, &arena, &text, error));
        DGG_TRY(dgg_table_add_text(table, text, error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}

static dgg_status fill(dgg_table *table, const dgg_corpus *corpus, const dgg_sample *sample,
                       const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "sample", "Papers to code", "", error));
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        dgg_text name = dgg_text_of(columns[i]);
        DGG_TRY(dgg_table_add_column(table, name, name, WEIGHT_PLACES, error));
    }
    DGG_TRY(add_comment(table, options, sample->count, corpus->paper_count, error));
    for (size_t i = 0; i < sample->count; i++) {
        DGG_TRY(add_row(table, corpus, &sample->papers[i], error));
    }
done:
    return status;
}

/* For whoever plans the coding, not for those who code. */
static void say_strata(const dgg_options *options, const dgg_corpus *corpus,
                       const dgg_sample *sample)
{
    if (sample->count < options->sample_size) {
        dgg_say(options, DGG_WARNING,
                "%zu paper%s in all, fewer than --n %u: all of them are drawn", corpus->paper_count,
                dgg_plural(corpus->paper_count), (unsigned)options->sample_size);
    }
    dgg_say(options, DGG_NOTE,
            "%zu of %zu papers in %zu strat%s; --verbose names them (not for those who code)",
            sample->count, corpus->paper_count, sample->stratum_count,
            sample->stratum_count == 1 ? "um" : "a");
    size_t bare = 0;
    for (size_t i = 0; i < sample->count; i++) {
        bare += corpus->papers[sample->papers[i].paper].abstract.length == 0;
    }
    if (bare > 0) {
        dgg_say(options, DGG_NOTE, "%zu of them without an abstract to code by", bare);
    }
    for (size_t i = 0; i < sample->stratum_count; i++) {
        const dgg_stratum *stratum = &sample->strata[i];
        dgg_say(options, DGG_DETAIL, "stratum %zu, %.*s: %zu of %zu", i + 1,
                (int)stratum->name.length, stratum->name.start, stratum->drawn, stratum->papers);
    }
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    dgg_sample sample = { 0 };
    dgg_table table = { 0 };
    dgg_sampling how = { .count = options->sample_size, .seed = options->seed };
    dgg_options ours = *options;
    ours.to = "csv";
    ours.json = false;
    DGG_TRY(find_strata(options, &how.by, error));
    DGG_TRY(dgg_pipeline_read(&pipeline, options, error));
    if (pipeline.corpus.paper_count == 0) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0, "there are no papers to draw from");
        goto done;
    }
    DGG_TRY(dgg_sample_draw(&sample, &pipeline.corpus, &how, error));
    DGG_TRY(fill(&table, &pipeline.corpus, &sample, options, error));
    DGG_TRY(dgg_report_write(&ours, &table, 1, error));
    say_strata(options, &pipeline.corpus, &sample);
done:
    dgg_table_destroy(&table);
    dgg_sample_destroy(&sample);
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph sample reading-list.txt --n 5 -o sheet.csv",
    "dggraph sample library.txt --n 50 --by location --seed 7 -o sheet.csv",
    NULL,
};

const dgg_command dgg_command_sample = {
    { "sample", "papers to code by hand, drawn by strata, as a blind sheet", NULL, NULL },
    "INPUT...",
    examples,
    "The sheet (csv) shows nothing that the machine thinks. For each theme or location of a\n"
    "record write a row: target theme:ID or location:ID, decision add, salience primary or\n"
    "mention; and 'done' as decision of the record's own row. Give each person a copy, then\n"
    "compare them: 'dggraph help agree'. --by theme (the strongest of a paper), location,\n"
    "year, venue or nothing. Strata get equal parts; the column weight undoes that.",
    true,
    check,
    run,
};
