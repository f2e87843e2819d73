/* rows.h - rows of a table by what they are about, so that those of two runs can be paired. */
#ifndef DGG_SINCE_ROWS_H
#define DGG_SINCE_ROWS_H

#include "base/buffer.h"
#include "base/names.h"
#include "base/table.h"

/* What each row is about has a number, the same for the same thing; a thing told twice has two. */
dgg_status dgg_since_number_rows(dgg_names *names, const dgg_table *table, uint32_t *numbers,
                                 dgg_error *error);

/* Appends what the row is about: "Smart cities", "paper lee-2024-maps". */
dgg_status dgg_since_name_row(dgg_buffer *buffer, const dgg_table *table, size_t row,
                              dgg_error *error);

#endif
