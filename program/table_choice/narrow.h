/* narrow.h - a large table made small enough for a page. */
#ifndef DGG_NARROW_H
#define DGG_NARROW_H

#include "base/table.h"

enum { DGG_NARROW_ROWS = 50, DGG_NARROW_ROWS_OF_A_KIND = 10 };

/* Rankings of several kinds, one below the other: the first column names the kind. */
bool dgg_table_is_by_kind(const dgg_table *table);

/* How many rows a page shows of it if nothing else is asked for. */
size_t dgg_table_page_rows(const dgg_table *table);

/* Keeps the first columns and so many rows (0: all), which hold the most, and says in the note how
 * many are left out. Tables whose rows are no ranking, as years, keep all rows; of central nodes so
 * many rows of each kind stay. */
dgg_status dgg_table_narrow(dgg_table *table, size_t most_rows, dgg_error *error);

#endif
