/* since.h - what has changed since an earlier run of dggraph stats, which wrote its tables as JSON.
 */
#ifndef DGG_SINCE_H
#define DGG_SINCE_H

#include "base/table.h"

enum { DGG_SINCE_MOST = 64 };

/* Zero it first. */
typedef struct dgg_since {
    dgg_table tables[DGG_SINCE_MOST]; /* of the earlier run */
    size_t count;
} dgg_since;

/* Fails with DGG_NO_INPUT if there is no such file, with DGG_BAD_INPUT if stats did not write it.
 */
dgg_status dgg_since_read(dgg_since *since, const char *path, dgg_error *error);

/* Adds to `changes`, an empty table at first, a row for each cell of the table that is not what it
 * was, and for each row that came or went. A table that the earlier run did not have is told in the
 * note of the whole, by dgg_since_end. */
dgg_status dgg_since_compare(const dgg_since *since, const dgg_table *now, dgg_table *changes,
                             dgg_error *error);
dgg_status dgg_since_begin(dgg_table *changes, dgg_error *error);

/* `now` are the tables that were compared. */
dgg_status dgg_since_end(const dgg_since *since, const dgg_table *now, size_t count,
                         dgg_table *changes, dgg_error *error);
void dgg_since_destroy(dgg_since *since);

#endif
