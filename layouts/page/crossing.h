/* crossing.h - themes by locations: the papers in each cell of the table. */
#ifndef DGG_CROSSING_H
#define DGG_CROSSING_H

#include "base/memory.h"
#include "layouts/table_lines.h"

/* A paper in a cell, with the links (of the graph) that put it there. It counts as primary if none
 * of them is a mention. */
typedef struct dgg_entry {
    uint32_t row, column, paper;
    uint32_t theme_link, location_link;
    bool is_primary;
} dgg_entry;

typedef struct dgg_crossing_cell {
    uint32_t row, column;
    size_t first, count; /* entries */
    size_t primary;
    dgg_text name; /* "cell-data-centres-CN", unique */
} dgg_crossing_cell;

/* Rows stand in groups of the codebook, the group of the most discussed theme first, in a group by
 * falling number of papers; columns by falling number of papers. Papers without a theme, or without
 * a location, are in the last one, if there are any. Cells without papers are left out. Zero it
 * first. */
typedef struct dgg_crossing {
    const dgg_graph *graph;
    dgg_line *rows, *columns;
    size_t row_count, column_count;
    dgg_crossing_cell *cells; /* by row, then column */
    size_t cell_count, cell_room;
    dgg_entry *entries; /* by row, column and paper */
    size_t entry_count, entry_room;
    size_t paper_count;
    dgg_arena *texts;
} dgg_crossing;

dgg_status dgg_crossing_init(dgg_crossing *crossing, const dgg_graph *graph, dgg_error *error);
void dgg_crossing_destroy(dgg_crossing *crossing);

/* The theme of a row; NULL for papers without one. */
const dgg_theme *dgg_crossing_theme(const dgg_crossing *crossing, size_t row);

#endif
