/* projected.h - a network as a graph of its own: its nodes, its ties, and what makes each tie. */
#ifndef DGG_PROJECTED_H
#define DGG_PROJECTED_H

#include "graph/network.h"

/* Zero it first. Do not move it: the graph borrows the network, and both borrow the full graph. */
typedef struct dgg_projected {
    dgg_network network; /* of the graph below: to be given to its analysis */
    dgg_graph graph;     /* links of the type link; from the citing end in a directed network */
} dgg_projected;

dgg_status dgg_projected_init(dgg_projected *projected, const dgg_graph *full,
                              const dgg_network_options *options, dgg_error *error);
void dgg_projected_destroy(dgg_projected *projected);

#endif
