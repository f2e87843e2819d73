/* csv.h - rows of texts from a table with separators between its cells: the only door to libcsv.
 *
 * A cell may stand in double quotes; then it may hold separators, line ends and, doubled, quotes;
 * one that is not doubled is read as if it were, unless a separator or the line's end follows.
 * White space around a cell that is not quoted goes. Lines that hold nothing are passed over; line
 * ends of any kind inside a cell are read as "\n". Bytes that are no UTF-8 are the caller's matter.
 */
#ifndef DGG_CSV_H
#define DGG_CSV_H

#include "base/base.h"
#include "base/stream.h"

enum {
    DGG_CSV_MOST_CELLS = 1 << 16,  /* of one row */
    DGG_CSV_LONGEST_ROW = 64 << 20 /* bytes */
};

typedef struct dgg_csv dgg_csv;

typedef struct dgg_csv_row {
    const dgg_text *cells; /* valid until the next row is taken */
    size_t count;          /* may differ from that of the header */
    long line;             /* where it begins, 1-based */
} dgg_csv_row;

/* Reads the header: the first row. The separator is the one it holds most of, comma, semicolon,
 * tab or bar, or what a line "sep=;" above it names. Lines that begin with `comment`, if that is
 * not 0, are passed over wherever a row may begin. The stream must outlive it. *csv starts as NULL;
 * close it whatever happens. All calls fail with DGG_BAD_INPUT, and the line where the row begins,
 * if a quote is never closed or a row has more cells or bytes than the most; and as the stream
 * does. */
dgg_status dgg_csv_open(dgg_csv **csv, dgg_stream *stream, char comment, dgg_error *error);
void dgg_csv_close(dgg_csv **csv);

/* Takes the next row; *more is false behind the last one. */
dgg_status dgg_csv_next(dgg_csv *csv, dgg_csv_row *row, bool *more, dgg_error *error);

/* The header, without cells if the input is empty; valid until the end. */
const dgg_csv_row *dgg_csv_header(const dgg_csv *csv);

/* The place of the first column of that name, in ASCII letters of any case; SIZE_MAX if there is
 * none. */
size_t dgg_csv_column(const dgg_csv *csv, const char *name);

/* The cell in that column; empty if the row is shorter. */
dgg_text dgg_csv_cell(const dgg_csv_row *row, size_t column);

#endif
