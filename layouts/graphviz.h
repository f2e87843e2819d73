/* graphviz.h - asks dggraph-graphviz, the program that links Graphviz, for canonical DOT or for
 * places; what goes wrong in Graphviz stays there.
 *
 * Start it, tell it the graph (defaults, nodes, edges, and after each its attributes), then take
 * one answer. Texts are plain text in UTF-8: escaping them is the other program's work; in an
 * attribute that is shown (label, tooltip) a new line breaks the line. The same graph gives the
 * same bytes of DOT on every machine. */
#ifndef DGG_GRAPHVIZ_H
#define DGG_GRAPHVIZ_H

#include <stdio.h>

#include "base/buffer.h"
#include "layouts/geometry.h"
#include "layouts/worker.h"

typedef struct dgg_graphviz {
    dgg_worker worker;
    dgg_buffer told; /* not sent yet */
    size_t node_count, edge_count;
} dgg_graphviz;

/* Where nodes and edges came to lie, in the order they were told: in points, 1/72 inch; y grows
 * upwards. */
typedef struct dgg_places {
    dgg_point *centres; /* of the nodes */
    size_t centre_count, centre_room;
    dgg_point *bends; /* of all edges: Bezier points, one and three more for each piece */
    size_t bend_count, bend_room;
    size_t *ends; /* edge i has the bends from ends[i - 1] (0 for the first) to before ends[i] */
    size_t edge_count, edge_room;
} dgg_places;

/* `seconds` is the time from here to the whole answer, 0 means 60. Fails with DGG_MISSING_PART if
 * the program is neither where $DGGRAPH_GRAPHVIZ says, nor next to ours, nor in libexec/dggraph. */
dgg_status dgg_graphviz_start(dgg_graphviz *graphviz, unsigned seconds, dgg_error *error);

/* `kind` is "node" or "edge". */
dgg_status dgg_graphviz_default(dgg_graphviz *graphviz, const char *kind, const char *name,
                                const char *value, dgg_error *error);
/* Names must differ. The first node is number 0. */
dgg_status dgg_graphviz_node(dgg_graphviz *graphviz, dgg_text name, dgg_error *error);
dgg_status dgg_graphviz_edge(dgg_graphviz *graphviz, size_t from, size_t to, dgg_error *error);
/* An attribute of the latest node or edge; before them, of the graph. */
dgg_status dgg_graphviz_set(dgg_graphviz *graphviz, const char *name, dgg_text value,
                            dgg_error *error);
dgg_status dgg_graphviz_set_number(dgg_graphviz *graphviz, const char *name, double value,
                                   dgg_error *error);

/* One of these ends the conversation. They fail with DGG_LIBRARY_FAILED if the program crashes, is
 * late, or says no. `places` is empty before; `engine` is "neato", "dot", "nop" … */
dgg_status dgg_graphviz_write_dot(dgg_graphviz *graphviz, FILE *out, dgg_error *error);
dgg_status dgg_graphviz_lay_out(dgg_graphviz *graphviz, const char *engine, dgg_places *places,
                                dgg_error *error);

void dgg_graphviz_destroy(dgg_graphviz *graphviz); /* safe to call twice */
void dgg_places_destroy(dgg_places *places);

#endif
