/* table.h - rows of texts and numbers under named columns: what statistics yield and reports write.
 */
#ifndef DGG_TABLE_H
#define DGG_TABLE_H

#include "base/base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_cell_kind {
    DGG_CELL_EMPTY,
    DGG_CELL_TEXT,
    DGG_CELL_COUNT,
    DGG_CELL_NUMBER
} dgg_cell_kind;

typedef struct dgg_cell {
    dgg_cell_kind kind;
    dgg_text text;
    double number; /* a count is a whole number */
} dgg_cell;

typedef struct dgg_column {
    dgg_text name; /* as a reader sees it: "PageRank" */
    dgg_text key;  /* as JSON and CSV name it: "pagerank" */
    int places;    /* digits behind the point of a number in prose formats */
} dgg_column;

struct dgg_arena;

/* Zero it, then add columns, then cells row by row. Owns all its texts. */
typedef struct dgg_table {
    dgg_text key, title; /* "years", "Papers by year" */
    dgg_text note;       /* how it was counted; shown below the table, empty if none */
    dgg_column *columns;
    size_t column_count, column_room;
    dgg_cell *cells; /* row after row */
    size_t cell_count, cell_room;
    struct dgg_arena *arena;
} dgg_table;

dgg_status dgg_table_name(dgg_table *table, const char *key, const char *title, const char *note,
                          dgg_error *error);
/* Columns come before cells, each with a key of its own; else it fails with DGG_BAD_REQUEST. */
dgg_status dgg_table_add_column(dgg_table *table, dgg_text key, dgg_text name, int places,
                                dgg_error *error);
dgg_status dgg_table_add_text(dgg_table *table, dgg_text text, dgg_error *error);
dgg_status dgg_table_add_count(dgg_table *table, size_t count, dgg_error *error);
dgg_status dgg_table_add_number(dgg_table *table, double number, dgg_error *error);
dgg_status dgg_table_add_empty(dgg_table *table, dgg_error *error);
/* Whole rows; 0 if there are no columns. */
size_t dgg_table_row_count(const dgg_table *table);
/* Borrowed; an empty cell if it lies outside. */
const dgg_cell *dgg_table_cell(const dgg_table *table, size_t row, size_t column);
void dgg_table_destroy(dgg_table *table);

#ifdef __cplusplus
}
#endif

#endif
