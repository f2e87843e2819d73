/* The sheet of a coding page: a CSV table becomes a table of ours. */
#include "program/coding_sheet.h"

#include <stdio.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/csv.h"
#include "base/unicode.h"

enum { MOST_COLUMNS = 64, PATH_ROOM = 4096 };

typedef struct reading {
    dgg_table *sheet;
    dgg_csv *csv;
    bool is_of_codings;          /* else any table */
    size_t places[MOST_COLUMNS]; /* in the file, of each column of the sheet */
    dgg_buffer text;
} reading;

/* The page has the texts of its records itself. */
static bool is_wanted(const reading *r, dgg_text key)
{
    bool is_text = dgg_text_is(key, "abstract") || dgg_text_is(key, "keywords");
    bool is_new = key.length > 0 && !is_text && r->sheet->column_count < MOST_COLUMNS;
    for (size_t i = 0; i < r->sheet->column_count && is_new; i++) {
        is_new = !dgg_text_equal(r->sheet->columns[i].key, key);
    }
    return is_new;
}

static void lower(dgg_buffer *text)
{
    enum { CASE = 0x20 }; /* ASCII */
    for (size_t i = 0; i < text->length; i++) {
        unsigned byte = (unsigned char)text->bytes[i];
        bool is_upper = byte >= 'A' && byte <= 'Z';
        text->bytes[i] = (char)(is_upper ? byte | CASE : byte);
    }
}

static dgg_status clean(reading *r, dgg_text cell, dgg_error *error)
{
    r->text.length = 0;
    return dgg_unicode_clean(&r->text, dgg_text_trim(cell), error);
}

static dgg_status read_header(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_csv_row *header = dgg_csv_header(r->csv);
    for (size_t i = 0; i < header->count; i++) {
        DGG_TRY(clean(r, header->cells[i], error));
        lower(&r->text);
        dgg_text key = dgg_buffer_text(&r->text);
        if (is_wanted(r, key)) {
            r->places[r->sheet->column_count] = i;
            DGG_TRY(dgg_table_add_column(r->sheet, key, key, 0, error));
        }
    }
    if (r->is_of_codings && dgg_csv_column(r->csv, "record") == SIZE_MAX) {
        status =
            dgg_fail(error, DGG_BAD_INPUT, header->line,
                     "a sheet of codings has a column 'record': the first row is record,target,"
                     "decision,salience,note");
    }
done:
    return status;
}

/* A comment is one cell, whatever it holds. */
static dgg_status read_row(reading *r, const dgg_csv_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_comment = row->count > 0 && dgg_text_starts(row->cells[0], "#");
    for (size_t i = 0; i < r->sheet->column_count; i++) {
        dgg_text cell = dgg_csv_cell(row, is_comment ? i : r->places[i]);
        DGG_TRY(clean(r, is_comment && i > 0 ? (dgg_text){ 0 } : cell, error));
        DGG_TRY(dgg_table_add_text(r->sheet, dgg_buffer_text(&r->text), error));
    }
done:
    return status;
}

static dgg_status read_table(dgg_table *sheet, const char *path, bool is_of_codings,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    reading r = { .sheet = sheet, .is_of_codings = is_of_codings };
    dgg_csv_row row = { 0 };
    bool more = true;
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_csv_open(&r.csv, stream, '\0', error));
    DGG_TRY(read_header(&r, error));
    DGG_TRY(dgg_csv_next(r.csv, &row, &more, error));
    while (more) {
        DGG_TRY(read_row(&r, &row, error));
        DGG_TRY(dgg_csv_next(r.csv, &row, &more, error));
    }
done:
    dgg_csv_close(&r.csv);
    dgg_stream_close(&stream);
    dgg_buffer_destroy(&r.text);
    return dgg_fail_in(error, status, path);
}

dgg_status dgg_hand_sheet_read(dgg_table *sheet, const char *path, dgg_error *error)
{
    return read_table(sheet, path, true, error);
}

dgg_status dgg_sheet_of_review(dgg_table *sheet, const dgg_review *review, dgg_sheet_kind kind,
                               dgg_error *error)
{
    static char path[PATH_ROOM]; /* outlives the error, which is told by main() */
    int length = snprintf(path, sizeof path, "%s/%s.csv", review->decisions, dgg_sheet_name(kind));
    bool is_there = length > 0 && length < PATH_ROOM && access(path, R_OK) == 0;
    return is_there ? read_table(sheet, path, kind == DGG_CODINGS, error) : DGG_OK;
}

dgg_status dgg_hand_sheet_of_review(dgg_table *sheet, const dgg_review *review, dgg_error *error)
{
    return dgg_sheet_of_review(sheet, review, DGG_CODINGS, error);
}
