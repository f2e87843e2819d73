/* Groups of papers to compare. What --by names is asked as --where asks it; a paper that stands in
 * two inputs was merged, and is in both groups. */
#include "program/comparing.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/where.h"

static const struct {
    const char *by, *field; /* as --by and --where call it */
} ways[] = {
    { "location", "location" }, { "level", "level" },     { "period", "year" },
    { "theme", "theme" },       { "kind", "kind" },       { "language", "language" },
    { "venue", "venue" },       { "country", "country" }, { "institution", "institution" },
};

static const char *field_of(const char *by)
{
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        if (strcmp(ways[i].by, by) == 0) {
            return ways[i].field;
        }
    }
    return NULL;
}

bool dgg_comparing_has_groups(const dgg_options *options)
{
    return options->by != NULL || options->groups != NULL || options->word_count == 2;
}

static dgg_text without_folders(const char *path)
{
    const char *slash = strrchr(path, '/');
    return dgg_text_of(slash != NULL ? slash + 1 : path);
}

/* The names of the two groups, as asked. */
static dgg_status name_groups(dgg_text names[2], const dgg_options *options, dgg_error *error)
{
    if (options->by == NULL) {
        names[0] = without_folders(options->words[0]);
        names[1] = without_folders(options->words[1]);
    } else {
        dgg_text rest = dgg_text_of(options->groups);
        names[0] = dgg_text_trim(dgg_text_cut(&rest, ','));
        names[1] = dgg_text_trim(rest);
    }
    bool are_two = names[0].length > 0 && names[1].length > 0;
    if (!are_two || dgg_text_find_byte(names[1], ',') < names[1].length) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--groups takes two, as A,B, not '%.60s'",
                        options->groups != NULL ? options->groups : "");
    }
    if (dgg_text_equal(names[0], names[1])) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "two groups are compared, and both are called '%.*s'",
                        (int)(names[0].length > 60 ? 60 : names[0].length), names[0].start);
    }
    return DGG_OK;
}

/* Nobody asked with --where: "--where, column 10: no paper …" becomes "--groups: no paper …". */
static void speak_of_groups(dgg_error *error)
{
    char *words = error != NULL ? strstr(error->message, ": ") : NULL;
    static const char ours[] = "--groups";
    if (words != NULL && strncmp(error->message, "--where,", strlen("--where,")) == 0) {
        memmove(error->message + strlen(ours), words, strlen(words) + 1);
        memcpy(error->message, ours, strlen(ours));
    }
}

static dgg_status read_where(dgg_where *where, const char *by, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer term = { 0 };
    char quote = dgg_text_find_byte(name, '"') < name.length ? '\'' : '"';
    bool is_years = strcmp(by, "period") == 0;
    DGG_TRY(is_years ? dgg_buffer_print(&term, error, "year=%.*s", (int)name.length, name.start)
                     : dgg_buffer_print(&term, error, "%s=%c%.*s%c", field_of(by), quote,
                                        (int)name.length, name.start, quote));
    DGG_TRY(dgg_where_read(where, dgg_buffer_text(&term), error));
done:
    if (status != DGG_OK) {
        speak_of_groups(error);
    }
    dgg_buffer_destroy(&term);
    return status;
}

static dgg_status check_ways(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text names[2];
    if (field_of(options->by) == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "papers are compared by location, level, period, theme, kind, language, "
                        "venue, country or institution, not by '%.40s'",
                        options->by);
    }
    if (options->groups == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--by %s needs two groups: --groups A,B",
                        options->by);
    }
    DGG_TRY(name_groups(names, options, error));
    for (int i = 0; i < 2; i++) {
        dgg_where where = { 0 };
        status = read_where(&where, options->by, names[i], error);
        dgg_where_destroy(&where);
        DGG_TRY(status);
    }
done:
    return status;
}

dgg_status dgg_comparing_check(const dgg_options *options, dgg_error *error)
{
    dgg_text names[2];
    if (dgg_options_has(options, "permutations") && options->permutations < 100) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--permutations takes 100 or more, not %u",
                        options->permutations);
    }
    if (options->by != NULL) {
        return check_ways(options, error);
    }
    if (options->groups != NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--groups names groups of what --by says: --by location --groups %.60s",
                        options->groups);
    }
    bool is_of_all = options->tables != NULL || options->rows != NULL || options->across != NULL;
    if (options->word_count > 2 && !is_of_all) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "two inputs are compared, or groups in any number of them: --by location "
                        "--groups A,B; or look for gaps in all: --table gaps");
    }
    return options->word_count == 2 ? name_groups(names, options, error) : DGG_OK;
}

/* "list.ris" itself, or "list.zip/part.ris" of an archive. */
static bool is_from(dgg_text file, dgg_text input)
{
    return file.length >= input.length &&
           dgg_text_equal(dgg_text_slice(file, 0, input.length), input) &&
           (file.length == input.length || file.start[input.length] == '/');
}

static bool is_of_input(const dgg_paper *paper, dgg_text input)
{
    bool is_of = is_from(paper->file, input);
    for (size_t i = 0; i < paper->origin_count; i++) {
        is_of = is_of || is_from(paper->origins[i].file, input);
    }
    return is_of;
}

static dgg_status mark(bool *holds, dgg_text name, const dgg_corpus *corpus,
                       const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_where where = { 0 };
    size_t count = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        holds[i] = options->by != NULL || is_of_input(&corpus->papers[i], name);
    }
    if (options->by != NULL) {
        DGG_TRY(read_where(&where, options->by, name, error));
        DGG_TRY(dgg_where_mark(&where, corpus, holds, error));
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        count += holds[i];
    }
    if (count == 0) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0, "no record is of the group '%.*s'%s",
                          (int)(name.length > 60 ? 60 : name.length), name.start,
                          options->by == NULL ? ": what was saved tells the file that its records "
                                                "were read from, not its own name"
                                              : "");
    }
done:
    if (status != DGG_OK) {
        speak_of_groups(error);
    }
    dgg_where_destroy(&where);
    return status;
}

dgg_status dgg_comparing_find(dgg_comparing *comparing, const dgg_corpus *corpus,
                              const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text names[2];
    DGG_TRY(name_groups(names, options, error));
    for (int i = 0; i < 2; i++) {
        DGG_TRY(dgg_grow(&comparing->holds[i], corpus->paper_count + 1, sizeof(bool), error));
        DGG_TRY(mark(comparing->holds[i], names[i], corpus, options, error));
        DGG_TRY(dgg_arena_copy(&comparing->texts, &names[i], error));
        comparing->groups[i] = (dgg_group){ names[i], comparing->holds[i] };
    }
done:
    return status;
}

void dgg_comparing_destroy(dgg_comparing *comparing)
{
    dgg_release(comparing->holds[0]);
    dgg_release(comparing->holds[1]);
    dgg_arena_release(&comparing->texts);
    *comparing = (dgg_comparing){ 0 };
}
