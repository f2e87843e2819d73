/* Rows of a table made slips, and the look at a header that tells whose table it is. */
#include "corpus/tables.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/texts.h"

typedef struct reading {
    dgg_corpus *corpus;
    const dgg_dialect *dialect;
    dgg_csv *csv;
    dgg_names columns; /* folded; the number of a column is its place in `places` */
    uint32_t *places;  /* by cell of the header: the number of its name */
    size_t place_count;
    dgg_text *cells; /* of a line, where rows are lines */
    size_t cell_room;
    dgg_slip slip;
    dgg_record record;
} reading;

/* An apostrophe before "=" and the like is there so that no spreadsheet runs the text. */
static dgg_text without_guard(dgg_text cell)
{
    static const char *const guarded[] = { "'=", "'+", "'-", "'@", "'＝", "'＋", "'－", "'＠" };
    for (size_t i = 0; i < sizeof guarded / sizeof *guarded; i++) {
        if (dgg_text_starts(cell, guarded[i])) {
            return dgg_text_slice(cell, 1, cell.length);
        }
    }
    return cell;
}

static dgg_status fold_header(reading *r, const dgg_csv_row *header, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer folded = { 0 };
    DGG_TRY(dgg_grow(&r->places, header->count + 1, sizeof *r->places, error));
    for (size_t i = 0; i < header->count; i++) {
        folded.length = 0;
        dgg_text name = without_guard(dgg_texts_trim(header->cells[i]));
        DGG_TRY(dgg_unicode_fold(&folded, name, error));
        DGG_TRY(dgg_names_add(&r->columns, dgg_buffer_text(&folded), &r->places[i], error));
    }
    r->place_count = header->count;
done:
    dgg_buffer_destroy(&folded);
    return status;
}

static dgg_status check_row(const reading *r, const dgg_csv_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t filled = row->count;
    while (filled > r->place_count && row->cells[filled - 1].length == 0) {
        filled--;
    }
    for (size_t i = 0; i < row->count; i++) {
        if (dgg_unicode_valid(row->cells[i]) < row->cells[i].length) {
            DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, row->line, error,
                                    "bytes that are no UTF-8 were replaced"));
            break;
        }
    }
    bool is_short = filled < r->place_count && r->csv != NULL;
    if (filled > r->place_count || is_short) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, row->line, error,
                                "the row has %zu cells and the header %zu: is a quote missing or "
                                "too much?",
                                filled, r->place_count));
    }
done:
    return status;
}

static dgg_status read_row(reading *r, const dgg_csv_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_text = false;
    dgg_slip_clear(&r->slip, row->line);
    for (size_t i = 0; i < row->count && i < r->place_count; i++) {
        dgg_text cell = without_guard(dgg_texts_trim(row->cells[i]));
        bool is_empty = cell.length == 0 || dgg_text_is(cell, "NA");
        has_text = has_text || cell.length > 0;
        DGG_TRY(is_empty ? DGG_OK
                         : dgg_slip_add(&r->slip, r->columns.texts[r->places[i]], cell, row->line,
                                        error));
    }
    if (!has_text) {
        return DGG_OK; /* spreadsheets leave rows of separators behind */
    }
    DGG_TRY(check_row(r, row, error));
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, r->dialect, error));
done:
    return status;
}

dgg_status dgg_table_next(dgg_corpus *corpus, dgg_csv *csv, dgg_csv_row *row, bool *more,
                          dgg_error *error)
{
    dgg_error trouble = { 0 };
    dgg_status status = dgg_csv_next(csv, row, more, &trouble);
    if (status == DGG_BAD_INPUT) {
        *more = false;
        return dgg_corpus_warn(corpus, DGG_SKIPPED, trouble.line, error,
                               "%s: nothing from here on could be read", trouble.message);
    }
    if (status != DGG_OK) {
        return dgg_fail(error, status, trouble.line, "%s", trouble.message);
    }
    return DGG_OK;
}

static dgg_status read_rows(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool more = true;
    while (more) {
        dgg_csv_row row = { 0 };
        DGG_TRY(dgg_table_next(r->corpus, r->csv, &row, &more, error));
        DGG_TRY(more ? read_row(r, &row, error) : DGG_OK);
    }
done:
    return status;
}

static void destroy(reading *r)
{
    dgg_csv_close(&r->csv);
    dgg_names_destroy(&r->columns);
    dgg_release(r->places);
    dgg_release(r->cells);
    dgg_slip_destroy(&r->slip);
    dgg_record_destroy(&r->record);
}

dgg_status dgg_table_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_dialect *dialect,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus, .dialect = dialect };
    DGG_TRY(dgg_csv_open(&r.csv, stream, 0, error));
    DGG_TRY(fold_header(&r, dgg_csv_header(r.csv), error));
    DGG_TRY(read_rows(&r, error));
done:
    destroy(&r);
    return status;
}

/* The cells of a line; a line without any has none. */
static dgg_status cut_cells(reading *r, const dgg_line *line, dgg_csv_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *row = (dgg_csv_row){ .line = line->number };
    for (size_t at = 0; at <= line->text.length && line->text.length > 0; row->count++) {
        dgg_text rest = dgg_text_slice(line->text, at, line->text.length);
        size_t length = dgg_text_find_byte(rest, '\t');
        DGG_TRY(dgg_reserve(&r->cells, &r->cell_room, row->count + 1, sizeof *r->cells, error));
        r->cells[row->count] = dgg_text_slice(rest, 0, length);
        at += length + 1;
    }
    row->cells = r->cells;
done:
    return status;
}

static dgg_status read_lines(reading *r, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool more = true;
    while (more) {
        dgg_line line = { 0 };
        dgg_csv_row row = { 0 };
        DGG_TRY(dgg_reader_line(r->corpus, stream, &line, &more, error));
        DGG_TRY(cut_cells(r, &line, &row, error));
        if (r->places == NULL && row.count > 0) {
            DGG_TRY(fold_header(r, &row, error));
        } else {
            DGG_TRY(read_row(r, &row, error));
        }
    }
done:
    return status;
}

dgg_status dgg_table_read_tabs(dgg_corpus *corpus, dgg_stream *stream, const dgg_dialect *dialect,
                               dgg_error *error)
{
    reading r = { .corpus = corpus, .dialect = dialect };
    dgg_status status = read_lines(&r, stream, error);
    destroy(&r);
    return status;
}

/* A cell of the header, without quotes and blanks around it. */
static dgg_text bare(dgg_text cell)
{
    cell = dgg_texts_trim(cell);
    bool is_quoted = cell.length > 1 && dgg_text_starts(cell, "\"") && dgg_text_ends(cell, "\"");
    return dgg_texts_trim(is_quoted ? dgg_text_slice(cell, 1, cell.length - 1) : cell);
}

static bool is_column(dgg_text cell, const char *name)
{
    return cell.length == strlen(name) && dgg_texts_starts_any_case(cell, name);
}

static dgg_text cut_cell(dgg_text *rest, char separator)
{
    bool is_quoted = false;
    for (size_t at = 0; at < rest->length; at++) {
        is_quoted = is_quoted != (rest->start[at] == '"');
        if (rest->start[at] == separator && !is_quoted) {
            dgg_text cell = dgg_text_slice(*rest, 0, at);
            *rest = dgg_text_slice(*rest, at + 1, rest->length);
            return bare(cell);
        }
    }
    dgg_text cell = *rest;
    *rest = (dgg_text){ 0 };
    return bare(cell);
}

static size_t count_cells(dgg_text line, char separator)
{
    size_t count = 0;
    while (line.length > 0) {
        cut_cell(&line, separator);
        count++;
    }
    return count;
}

/* The line that names the columns; a line "sep=;" may stand above it. */
static dgg_text header_of(dgg_text head)
{
    dgg_text line = { 0 };
    while (head.length > 0 && (line.length == 0 || dgg_text_starts(line, "sep="))) {
        line = dgg_texts_trim(dgg_text_line(&head));
    }
    return line;
}

static bool has_column(dgg_text header, char separator, const char *name)
{
    while (header.length > 0) {
        if (is_column(cut_cell(&header, separator), name)) {
            return true;
        }
    }
    return false;
}

size_t dgg_table_count(dgg_text head, const char *const *columns, size_t *cells)
{
    static const char separators[] = ",;\t|";
    dgg_text header = header_of(head);
    char best = separators[0];
    size_t count = 0;
    *cells = 0;
    for (size_t i = 0; i + 1 < sizeof separators; i++) {
        size_t here = count_cells(header, separators[i]);
        if (here > *cells) {
            best = separators[i];
            *cells = here;
        }
    }
    for (size_t i = 0; columns[i] != NULL; i++) {
        count += has_column(header, best, columns[i]);
    }
    return count;
}

bool dgg_table_has(dgg_text head, const char *const *columns)
{
    size_t cells = 0, wanted = 0;
    while (columns[wanted] != NULL) {
        wanted++;
    }
    return dgg_table_count(head, columns, &cells) == wanted;
}
