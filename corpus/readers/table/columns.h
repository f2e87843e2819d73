/* columns.h - what the columns of any table are called, or are told to be called. */
#ifndef DGG_TABLE_COLUMNS_H
#define DGG_TABLE_COLUMNS_H

#include "corpus/dialect.h"

/* Zero it first. */
typedef struct dgg_columns {
    dgg_dialect dialect;
    dgg_arena *arena;
} dgg_columns;

/* How many parts of a record the header names; *has_text becomes true if a title, abstract or text
 * is among them, which a table of records must have. */
size_t dgg_columns_known(dgg_text head, bool *has_text);

/* Fills the dialect for a table with this beginning; `given`, which may be NULL, is what the user
 * calls columns: "title=Titel,year=Jahr". Fails with DGG_BAD_REQUEST if it names what is no part of
 * a record, or a column that the header has not. */
dgg_status dgg_columns_choose(dgg_columns *columns, const char *given, dgg_text head,
                              dgg_error *error);
void dgg_columns_destroy(dgg_columns *columns);

#endif
