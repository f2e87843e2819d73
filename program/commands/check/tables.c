/* What was read, what it lacks, what was said of it. */
#include "base/memory.h"
#include "base/order.h"
#include "program/commands/check/checked.h"

dgg_status dgg_check_start(dgg_table *table, const char *const names[3],
                           const char *const (*columns)[2], size_t count, dgg_error *error)
{
    enum { PLACES = 2 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, names[0], names[1], names[2], error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     PLACES, error));
    }
done:
    return status;
}

static size_t count_warnings(const dgg_corpus *corpus, dgg_text file, dgg_warning_kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->warning_count; i++) {
        const dgg_warning *warning = &corpus->warnings[i];
        count += warning->kind == kind && dgg_text_equal(warning->file, file) ? 1 : 0;
    }
    return count;
}

static int by_name(const void *left, const void *right)
{
    const dgg_source *first = left, *second = right;
    int order = dgg_text_compare(first->name, second->name);
    return order != 0 ? order : dgg_text_compare(first->digest, second->digest);
}

static dgg_status add_input(dgg_table *table, const dgg_corpus *corpus, const dgg_source *source,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_stream = dgg_text_is(source->name, "-");
    dgg_text name = source->name.length > 0 ? source->name : dgg_text_of("(a saved graph)");
    DGG_TRY(dgg_table_add_text(table, is_stream ? dgg_text_of("standard input") : name, error));
    DGG_TRY(dgg_table_add_text(table, source->format, error));
    DGG_TRY(dgg_table_add_count(table, source->record_count, error));
    for (int kind = 0; kind < DGG_WARNING_KIND_COUNT; kind++) {
        size_t count = count_warnings(corpus, source->name, (dgg_warning_kind)kind);
        DGG_TRY(dgg_table_add_count(table, count, error));
    }
done:
    return status;
}

/* The inputs by name, whatever the order in which they were given. */
dgg_status dgg_check_inputs(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "inputs", "What was read",
        "Records: as each input holds them, duplicates included. The other columns count warnings."
    };
    static const char *const columns[][2] = {
        { "input", "Input" },       { "format", "Format" },     { "records", "Records" },
        { "skipped", "Left out" },  { "doubtful", "Doubtful" }, { "merged", "Merged" },
        { "repaired", "Repaired" },
    };
    dgg_status status = DGG_OK;
    dgg_source *sources = NULL;
    DGG_TRY(dgg_check_start(table, names, columns, sizeof columns / sizeof *columns, error));
    DGG_TRY(dgg_grow(&sources, corpus->source_count + 1, sizeof *sources, error));
    for (size_t i = 0; i < corpus->source_count; i++) {
        sources[i] = corpus->sources[i];
    }
    dgg_sort(sources, corpus->source_count, sizeof *sources, by_name);
    for (size_t i = 0; i < corpus->source_count; i++) {
        DGG_TRY(add_input(table, corpus, &sources[i], error));
    }
done:
    dgg_release(sources);
    return status;
}

dgg_status dgg_check_fields(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const struct {
        const char *name;
        dgg_lack (*lack)(const dgg_corpus *corpus);
    } fields[] = {
        { "Title", dgg_lack_titles },       { "Abstract", dgg_lack_abstracts },
        { "Year", dgg_lack_years },         { "Venue", dgg_lack_venues },
        { "Authors", dgg_lack_authors },    { "DOI", dgg_lack_dois },
        { "Keywords", dgg_lack_keywords },  { "References", dgg_lack_references },
        { "Theme found", dgg_lack_themes }, { "Location found", dgg_lack_locations },
    };
    static const char *const names[] = { "fields", "What is missing",
                                         "Of the records left when duplicates are merged." };
    static const char *const columns[][2] = {
        { "field", "Field" }, { "missing", "Missing" }, { "records", "Of" }, { "share", "Share" }
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_check_start(table, names, columns, 4, error));
    for (size_t i = 0; i < sizeof fields / sizeof *fields && corpus->paper_count > 0; i++) {
        dgg_lack lack = fields[i].lack(corpus);
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(fields[i].name), error));
        DGG_TRY(dgg_table_add_count(table, lack.count, error));
        DGG_TRY(dgg_table_add_count(table, lack.of, error));
        DGG_TRY(dgg_table_add_number(table, (double)lack.count / (double)lack.of, error));
    }
done:
    return status;
}

/* All of them, unlike the first few that are said while reading. */
dgg_status dgg_check_warnings(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = { "warnings", "Warnings",
                                         "In the order in which they came up." };
    static const char *const columns[][2] = {
        { "kind", "Kind" }, { "input", "Input" }, { "line", "Line" }, { "reason", "Reason" }
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_check_start(table, names, columns, 4, error));
    for (size_t i = 0; i < corpus->warning_count; i++) {
        const dgg_warning *warning = &corpus->warnings[i];
        const char *kind = dgg_warning_kind_name(warning->kind);
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(kind), error));
        DGG_TRY(dgg_table_add_text(table, warning->file, error));
        DGG_TRY(warning->line > 0 ? dgg_table_add_count(table, (size_t)warning->line, error)
                                  : dgg_table_add_empty(table, error));
        DGG_TRY(dgg_table_add_text(table, warning->reason, error));
    }
done:
    return status;
}
