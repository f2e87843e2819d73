/* tables.h - tables of records, one a row, whose header names the columns: what all readers of
 * tables stand on. Commas, semicolons, tabs and bars are told apart by the header. */
#ifndef DGG_TABLES_H
#define DGG_TABLES_H

#include "base/csv.h"
#include "corpus/dialect.h"

/* Reads all rows; each is a slip whose names are those of the header, folded (lower case). A cell
 * "NA" says nothing. What cannot be read is told with its line; the rows before it are kept. */
dgg_status dgg_table_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_dialect *dialect,
                          dgg_error *error);

/* The same for a table whose cells are parted by tabs alone and never quoted: a row is a line. */
dgg_status dgg_table_read_tabs(dgg_corpus *corpus, dgg_stream *stream, const dgg_dialect *dialect,
                               dgg_error *error);

/* Takes the next row of a table; one that cannot be read is told and is the end of the table, so
 * that nothing read before it is lost. */
dgg_status dgg_table_next(dgg_corpus *corpus, dgg_csv *csv, dgg_csv_row *row, bool *more,
                          dgg_error *error);

/* True if the first line that says something names all of these columns (in lower case, ending
 * with NULL). */
bool dgg_table_has(dgg_text head, const char *const *columns);

/* How many of these columns it names; *cells is the number of its cells. */
size_t dgg_table_count(dgg_text head, const char *const *columns, size_t *cells);

#endif
