/* CSV: lines go to libcsv one by one, which calls back for each cell and each row; a line ends at
 * most one row. */
#include "base/csv.h"

#include <csv.h>

#include "base/buffer.h"
#include "base/csv/quotes.h"
#include "base/memory.h"

enum { LEAST_GROWTH = 1 << 12 }; /* bytes */

/* A row in the making, then the row: cells are places in bytes that move as they grow. */
typedef struct making {
    dgg_buffer bytes;
    size_t *ends; /* of each cell */
    size_t end_count, end_room;
    size_t taken; /* bytes of its lines */
    bool is_begun, is_whole;
    dgg_error trouble; /* a callback cannot fail, so it notes why */
    dgg_text *cells;
    size_t cell_room;
    dgg_csv_row row;
} making;

struct dgg_csv {
    dgg_stream *stream;
    char comment;
    struct csv_parser parser;
    dgg_csv_quotes quotes;
    dgg_buffer mended; /* the line at hand */
    making header, current;
};

static void *grow(void *block, size_t size)
{
    return dgg_grow(&block, size, 1, NULL) == DGG_OK ? block : NULL;
}

static void add_cell(void *bytes, size_t length, void *context)
{
    making *m = context;
    if (m->trouble.status != DGG_OK) {
        return;
    }
    if (m->end_count == DGG_CSV_MOST_CELLS) {
        dgg_fail(&m->trouble, DGG_BAD_INPUT, 0, "a row of more than %d cells", DGG_CSV_MOST_CELLS);
        return;
    }
    if (dgg_buffer_add(&m->bytes, (dgg_text){ bytes, length }, &m->trouble) == DGG_OK &&
        dgg_reserve(&m->ends, &m->end_room, m->end_count + 1, sizeof *m->ends, &m->trouble) ==
            DGG_OK) {
        m->ends[m->end_count++] = m->bytes.length;
    }
}

static void end_row(int character, void *context)
{
    making *m = context;
    (void)character;
    m->is_whole = true;
}

static dgg_status feed(dgg_csv *csv, making *m, dgg_text bytes, dgg_error *error)
{
    size_t fed = csv_parse(&csv->parser, bytes.start, bytes.length, add_cell, end_row, m);
    if (fed < bytes.length && m->trouble.status == DGG_OK) {
        dgg_fail(&m->trouble, DGG_OUT_OF_MEMORY, 0, "no memory for a cell");
    }
    if (m->trouble.status == DGG_OK) {
        return DGG_OK;
    }
    return dgg_fail(error, m->trouble.status, m->row.line, "%s", m->trouble.message);
}

/* The room for a cell doubles, so that a long one is not copied again and again. */
static dgg_status feed_line(dgg_csv *csv, making *m, const dgg_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    m->row.line = m->is_begun ? m->row.line : line->number;
    m->is_begun = true;
    m->taken += line->text.length + 1;
    if (line->is_too_long || m->taken > DGG_CSV_LONGEST_ROW) {
        return dgg_fail(error, DGG_BAD_INPUT, m->row.line,
                        "a row that is too long: is a closing quote missing?");
    }
    size_t room = csv_get_buffer_size(&csv->parser);
    size_t growth = room > line->text.length ? room : line->text.length + 1;
    csv_set_blk_size(&csv->parser, growth > LEAST_GROWTH ? growth : LEAST_GROWTH);
    csv->mended.length = 0;
    csv->quotes.separator = (char)csv_get_delim(&csv->parser);
    DGG_TRY(dgg_csv_double_quotes(&csv->quotes, &csv->mended, line->text, error));
    DGG_TRY(feed(csv, m, dgg_buffer_text(&csv->mended), error));
    DGG_TRY(feed(csv, m, dgg_text_of("\n"), error));
done:
    return status;
}

static dgg_status place_cells(making *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = 0;
    DGG_TRY(dgg_reserve(&m->cells, &m->cell_room, m->end_count + 1, sizeof *m->cells, error));
    for (size_t i = 0; i < m->end_count; i++) {
        m->cells[i] = dgg_text_slice(dgg_buffer_text(&m->bytes), start, m->ends[i]);
        start = m->ends[i];
    }
    m->row.cells = m->cells;
    m->row.count = m->end_count;
done:
    return status;
}

static bool is_passed_over(const dgg_csv *csv, dgg_text line)
{
    dgg_text rest = dgg_text_trim(line);
    return rest.length == 0 || (csv->comment != 0 && *rest.start == csv->comment);
}

/* Takes the next line that belongs to a row. */
static dgg_status take_line(dgg_csv *csv, const making *m, dgg_line *line, bool *more,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    do {
        DGG_TRY(dgg_stream_line(csv->stream, line, more, error));
    } while (*more && !m->is_begun && is_passed_over(csv, line->text));
done:
    return status;
}

/* The rest of a row whose first line has perhaps been fed. */
static dgg_status finish_row(dgg_csv *csv, making *m, bool *more, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_line line = { 0 };
    *more = true;
    while (!m->is_whole) {
        DGG_TRY(take_line(csv, m, &line, more, error));
        if (!*more) {
            break;
        }
        DGG_TRY(feed_line(csv, m, &line, error));
    }
    if (!*more && m->is_begun) {
        return dgg_fail(error, DGG_BAD_INPUT, m->row.line, "a quote in this row is never closed");
    }
    DGG_TRY(place_cells(m, error));
done:
    return status;
}

static size_t count_outside_quotes(dgg_text line, char separator)
{
    size_t count = 0;
    bool is_quoted = false;
    for (size_t i = 0; i < line.length; i++) {
        is_quoted = line.start[i] == '"' ? !is_quoted : is_quoted;
        count += line.start[i] == separator && !is_quoted ? 1 : 0;
    }
    return count;
}

static char separator_of(dgg_text line)
{
    static const char separators[] = { ',', ';', '\t', '|' };
    char best = separators[0];
    size_t most = 0;
    for (size_t i = 0; i < sizeof separators; i++) {
        size_t count = count_outside_quotes(line, separators[i]);
        if (count > most) {
            best = separators[i];
            most = count;
        }
    }
    return best;
}

/* Spreadsheets write "sep=;" above the header. */
static bool names_separator(dgg_text line)
{
    enum { LENGTH = 5 };
    return line.length == LENGTH && dgg_text_starts(line, "sep=");
}

static dgg_status read_header(dgg_csv *csv, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_line line = { 0 };
    bool more = false;
    DGG_TRY(take_line(csv, &csv->header, &line, &more, error));
    if (names_separator(line.text)) {
        csv_set_delim(&csv->parser, (unsigned char)line.text.start[line.text.length - 1]);
        DGG_TRY(take_line(csv, &csv->header, &line, &more, error));
    } else {
        csv_set_delim(&csv->parser, (unsigned char)separator_of(line.text));
    }
    if (more) {
        DGG_TRY(feed_line(csv, &csv->header, &line, error));
        DGG_TRY(finish_row(csv, &csv->header, &more, error));
    }
done:
    return status;
}

dgg_status dgg_csv_open(dgg_csv **csv, dgg_stream *stream, char comment, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(csv, 1, sizeof **csv, error));
    **csv = (dgg_csv){ .stream = stream, .comment = comment };
    csv_init(&(*csv)->parser, 0);
    csv_set_realloc_func(&(*csv)->parser, grow);
    csv_set_free_func(&(*csv)->parser, dgg_release);
    DGG_TRY(read_header(*csv, error));
done:
    return status;
}

static void destroy(making *m)
{
    dgg_buffer_destroy(&m->bytes);
    dgg_release(m->ends);
    dgg_release(m->cells);
}

void dgg_csv_close(dgg_csv **csv)
{
    if (*csv == NULL) {
        return;
    }
    destroy(&(*csv)->header);
    destroy(&(*csv)->current);
    dgg_buffer_destroy(&(*csv)->mended);
    csv_free(&(*csv)->parser);
    dgg_release(*csv);
    *csv = NULL;
}

dgg_status dgg_csv_next(dgg_csv *csv, dgg_csv_row *row, bool *more, dgg_error *error)
{
    dgg_status status = DGG_OK;
    making *m = &csv->current;
    m->bytes.length = m->end_count = m->taken = 0;
    m->is_begun = m->is_whole = false;
    DGG_TRY(finish_row(csv, m, more, error));
    *row = *more ? m->row : (dgg_csv_row){ 0 };
done:
    return status;
}

const dgg_csv_row *dgg_csv_header(const dgg_csv *csv)
{
    return &csv->header.row;
}

static char lower(char byte)
{
    if (byte >= 'A' && byte <= 'Z') {
        return (char)(byte - 'A' + 'a');
    }
    return byte;
}

static bool is_same_name(dgg_text cell, dgg_text name)
{
    bool is_same = cell.length == name.length;
    for (size_t i = 0; is_same && i < name.length; i++) {
        is_same = lower(cell.start[i]) == lower(name.start[i]);
    }
    return is_same;
}

size_t dgg_csv_column(const dgg_csv *csv, const char *name)
{
    for (size_t i = 0; i < csv->header.row.count; i++) {
        if (is_same_name(csv->header.row.cells[i], dgg_text_of(name))) {
            return i;
        }
    }
    return SIZE_MAX;
}

dgg_text dgg_csv_cell(const dgg_csv_row *row, size_t column)
{
    return column < row->count ? row->cells[column] : (dgg_text){ 0 };
}
