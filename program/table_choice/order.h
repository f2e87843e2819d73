/* order.h - rows of a table in the order of one of its columns. */
#ifndef DGG_ORDER_OF_ROWS_H
#define DGG_ORDER_OF_ROWS_H

#include "base/table.h"

/* Whether a column has the key. */
bool dgg_table_has_column(const dgg_table *table, const char *key);

/* Numbers fall, texts rise, empty cells stand last, equal rows stay as they are; of central nodes
 * each kind for itself. A table without the column stays as it is. */
dgg_status dgg_table_order(dgg_table *table, const char *key, dgg_error *error);

#endif
