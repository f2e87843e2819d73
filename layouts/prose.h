/* prose.h - how the cells of a table read in the formats that people read. */
#ifndef DGG_PROSE_H
#define DGG_PROSE_H

#include "base/buffer.h"
#include "base/number.h"
#include "base/table.h"

/* A text, or a number written into `room` with the places of its column; empty for an empty cell,
 * "–" for a number that is not defined. Valid as long as the table and `room`. */
dgg_text dgg_prose_cell(const dgg_table *table, size_t row, size_t column,
                        char room[DGG_NUMBER_ROOM]);

/* Its cells are numbers, or empty: it is aligned at the right. */
bool dgg_prose_is_numeric(const dgg_table *table, size_t column);

/* Appends the text as one line of valid UTF-8: white space and control characters are a single
 * blank, none at the ends; characters that change the direction of all that follows are left out,
 * for they would reach beyond the cell. */
dgg_status dgg_prose_add(dgg_buffer *buffer, dgg_text text, dgg_error *error);

/* How many columns of a terminal it takes: marks none, Chinese characters two. */
size_t dgg_prose_width(dgg_text text);

/* A table is in Chinese if its title is. */
bool dgg_prose_is_chinese(const dgg_table *table);

/* Instead of the rows of an empty table: "none", in its language. */
const char *dgg_prose_none(const dgg_table *table);

#endif
