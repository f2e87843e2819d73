/* table_lines.h - the rows and columns of the table, in the order they stand in. */
#ifndef DGG_TABLE_LINES_H
#define DGG_TABLE_LINES_H

#include "graph/graph.h"

#define DGG_NONE UINT32_MAX /* no theme, no location, no link; no enum: those end at INT_MAX */

/* A row or a column. */
typedef struct dgg_line {
    uint32_t node;           /* DGG_NONE for papers without a theme, or without a location */
    size_t primary, mention; /* papers linked to it */
} dgg_line;

/* Papers, documents and events. */
bool dgg_is_record(dgg_kind kind);

/* The links of one record, which stand together: graph->links[start .. end). */
typedef struct dgg_stretch {
    uint32_t paper;
    size_t start, end;
    bool is_met; /* false before the first */
} dgg_stretch;

/* Moves to the next record: false behind the last. Starts from zero. */
bool dgg_stretch_next(const dgg_graph *graph, dgg_stretch *stretch);

/* Makes a line for every node that links of the type lead to from a record; the last one is for
 * what has none. Themes stand in groups, the group of the most discussed theme first; in a group,
 * and in all else, more papers stand before fewer. The caller releases the lines. */
dgg_status dgg_lines_make(const dgg_graph *graph, dgg_link_type type, dgg_line **lines,
                          size_t *count, dgg_error *error);

#endif
