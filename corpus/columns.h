/* columns.h - what the columns of any table, or the values of any JSON, are called or are told to
 * be called. */
#ifndef DGG_COLUMNS_H
#define DGG_COLUMNS_H

#include "corpus/dialect.h"

/* Zero it first. */
typedef struct dgg_columns {
    dgg_dialect dialect;
    dgg_arena *arena;
} dgg_columns;

/* Counts those of these names that the beginning of an input has. */
typedef size_t dgg_columns_in(dgg_text head, const char *const *names);

dgg_columns_in dgg_columns_in_table; /* in its header */
dgg_columns_in dgg_columns_in_json;  /* as keys, anywhere */

/* How many parts of a record are named; *has_text becomes true if a title, abstract or text is
 * among them, which records must have. */
size_t dgg_columns_known(dgg_text head, dgg_columns_in *count, bool *has_text);

/* Fills the dialect for an input with this beginning; `given`, which may be NULL, is what the user
 * calls columns: "title=Titel,year=Jahr". Fails with DGG_BAD_REQUEST if it names what is no part of
 * a record, or a column that is not there. */
dgg_status dgg_columns_choose(dgg_columns *columns, const char *given, dgg_text head,
                              dgg_columns_in *count, dgg_error *error);
void dgg_columns_destroy(dgg_columns *columns);

#endif
