/* Reading a thesaurus, and following what it says. */
#include "corpus/thesaurus.h"

#include "base/csv.h"
#include "base/memory.h"
#include "base/stream.h"
#include "base/unicode.h"

enum { MOST_STEPS = 16 /* of replacements of replacements */ };

/* Which columns say what. */
typedef struct columns {
    size_t label, by, kind;
    bool is_codebook; /* the label is what replaces */
} columns;

static dgg_status find_columns(const dgg_csv *csv, columns *found, dgg_error *error)
{
    static const char *const names[] = { "replace by", "replace_by", "replaced by", "replacement" };
    const dgg_csv_row *header = dgg_csv_header(csv);
    size_t label = dgg_csv_column(csv, "label"), pattern = dgg_csv_column(csv, "pattern");
    *found = (columns){ label, SIZE_MAX, dgg_csv_column(csv, "kind"), false };
    for (size_t i = 0; i < sizeof names / sizeof *names && found->by == SIZE_MAX; i++) {
        found->by = dgg_csv_column(csv, names[i]);
    }
    if (found->by == SIZE_MAX && pattern != SIZE_MAX) {
        *found = (columns){ pattern, label, found->kind, true };
    }
    if (found->label == SIZE_MAX || found->by == SIZE_MAX) {
        return dgg_fail(error, DGG_BAD_INPUT, header->line > 0 ? header->line : 1,
                        "the first row names no columns 'label' and 'replace by', which make a "
                        "thesaurus");
    }
    return DGG_OK;
}

static dgg_status add(dgg_thesaurus *thesaurus, dgg_text label, dgg_text by, long line,
                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text key = { 0 };
    uint32_t number = 0;
    size_t known = thesaurus->keys.count;
    DGG_TRY(dgg_subject_key(&thesaurus->room, dgg_subject_of(label), &key, error));
    DGG_TRY(dgg_names_add(&thesaurus->keys, key, &number, error));
    if (number < known && dgg_text_equal(thesaurus->replacements[number], by)) {
        return DGG_OK;
    }
    if (number < known) {
        return dgg_fail(error, DGG_BAD_INPUT, line,
                        "'%.*s' is replaced by '%.*s' here and by '%.*s' in line %ld",
                        (int)label.length, label.start, (int)by.length, by.start,
                        (int)thesaurus->replacements[number].length,
                        thesaurus->replacements[number].start, thesaurus->lines[number]);
    }
    DGG_TRY(dgg_arena_copy(&thesaurus->texts, &by, error));
    DGG_TRY(dgg_reserve(&thesaurus->replacements, &thesaurus->replacement_room, known + 1,
                        sizeof by, error));
    DGG_TRY(dgg_reserve(&thesaurus->lines, &thesaurus->line_room, known + 1, sizeof line, error));
    thesaurus->replacements[number] = by;
    thesaurus->lines[number] = line;
done:
    return status;
}

static dgg_status add_row(dgg_thesaurus *thesaurus, const columns *at, const dgg_csv_row *row,
                          dgg_error *error)
{
    dgg_text label = dgg_text_trim(dgg_csv_cell(row, at->label));
    dgg_text by = dgg_text_trim(dgg_csv_cell(row, at->by));
    bool is_exclude = at->is_codebook && dgg_text_is(dgg_csv_cell(row, at->kind), "exclude");
    if (label.length == 0 || is_exclude) {
        return DGG_OK;
    }
    if (dgg_unicode_valid(label) < label.length || dgg_unicode_valid(by) < by.length) {
        return dgg_fail(error, DGG_BAD_INPUT, row->line, "bytes that are no UTF-8");
    }
    return add(thesaurus, label, by, row->line, error);
}

dgg_status dgg_thesaurus_read(dgg_thesaurus *thesaurus, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    dgg_csv_row row = { 0 };
    columns at = { 0 };
    bool more = true;
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_csv_open(&csv, stream, '\0', error));
    DGG_TRY(find_columns(csv, &at, error));
    while (more) {
        DGG_TRY(dgg_csv_next(csv, &row, &more, error));
        DGG_TRY(more ? add_row(thesaurus, &at, &row, error) : DGG_OK);
    }
    DGG_TRY(dgg_stream_digest(stream, thesaurus->digest, error));
done:
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, path);
}

void dgg_thesaurus_destroy(dgg_thesaurus *thesaurus)
{
    dgg_names_destroy(&thesaurus->keys);
    dgg_release(thesaurus->replacements);
    dgg_release(thesaurus->lines);
    dgg_subject_keys_destroy(&thesaurus->room);
    dgg_arena_release(&thesaurus->texts);
    *thesaurus = (dgg_thesaurus){ 0 };
}

/* A circle ends where it began: at the first that comes again, or after so many steps. */
dgg_status dgg_thesaurus_replace(dgg_thesaurus *thesaurus, dgg_text key, dgg_text *keyword,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = dgg_names_find(&thesaurus->keys, key);
    for (size_t steps = 0; number != DGG_NO_NAME && steps < MOST_STEPS; steps++) {
        uint32_t before = number;
        *keyword = thesaurus->replacements[number];
        if (keyword->length == 0) {
            break;
        }
        DGG_TRY(dgg_subject_key(&thesaurus->room, *keyword, &key, error));
        number = dgg_names_find(&thesaurus->keys, key);
        number = number == before ? DGG_NO_NAME : number;
    }
done:
    return status;
}
