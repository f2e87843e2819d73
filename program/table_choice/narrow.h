/* narrow.h - a large table made small enough for a page. */
#ifndef DGG_NARROW_H
#define DGG_NARROW_H

#include "base/table.h"

enum { DGG_NARROW_ROWS = 50 };

/* Keeps the first columns and so many rows (0: all), which hold the most, and says in the note how
 * many are left out. Tables whose rows are no ranking, as years, keep all rows. */
dgg_status dgg_table_narrow(dgg_table *table, size_t most_rows, dgg_error *error);

#endif
