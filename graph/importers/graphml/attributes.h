/* attributes.h - what a GraphML file tells of its nodes and edges, as igraph read it. */
#ifndef DGG_GRAPHML_ATTRIBUTES_H
#define DGG_GRAPHML_ATTRIBUTES_H

#include "graph/attributed.h"
#include "graph/igraph_bridge.h"

/* igraph's own table of attributes, but two keys of one name (networkx gives whole numbers and
 * fractions a key each) are kept apart. To be set while a file is read. */
igraph_attribute_table_t dgg_graphml_table(void);

/* Moves nodes, edges and all their attributes out of the graph. Inside a visit. */
dgg_status dgg_graphml_take(const igraph_t *graph, dgg_attributed *all, dgg_error *error);

#endif
