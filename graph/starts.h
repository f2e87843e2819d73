/* starts.h - the nodes that readers start from, as the user names them. */
#ifndef DGG_STARTS_H
#define DGG_STARTS_H

#include "graph/network.h"

/* Fills starts[0 .. vertex_count) from a list of ids, separated by commas: "theme:data-centres", or
 * "data-centres" where no other node has that name. Fails with DGG_UNKNOWN_NAME if a node is not in
 * the network, with DGG_BAD_REQUEST if a name is that of several. */
dgg_status dgg_starts_find(const dgg_network *network, const dgg_graph *graph, const char *list,
                           bool *starts, dgg_error *error);

#endif
