/* links.h - the second half of making a graph: the links between its nodes. */
#ifndef DGG_LINKS_H
#define DGG_LINKS_H

#include "graph/graph.h"

dgg_status dgg_graph_add_links(dgg_graph *graph, dgg_error *error);

/* Whether a link of that type may lead from the one kind to the other. */
bool dgg_link_joins(dgg_link_type type, dgg_kind from, dgg_kind to);

#endif
