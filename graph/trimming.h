/* trimming.h - a network that has been formed is cut to what was asked for, and its ties are
 * weighed. */
#ifndef DGG_TRIMMING_H
#define DGG_TRIMMING_H

#include "graph/network.h"

/* In this order: ties below the minimum weight go, then nodes outside the top, ties are normalised,
 * the backbone is chosen, and the largest component. Nothing may have been laid yet. Fails with
 * DGG_UNKNOWN_NAME or DGG_BAD_REQUEST for what the network cannot be asked. */
dgg_status dgg_trimming_do(dgg_network *network, const dgg_network_options *options,
                           dgg_error *error);

/* Keeps marked edges, and what is behind them; or marked vertices and the edges between them. */
void dgg_trimming_keep_edges(dgg_network *network, const bool *keeps);
dgg_status dgg_trimming_keep_vertices(dgg_network *network, const bool *keeps, dgg_error *error);

/* Writes network->note. */
dgg_status dgg_network_tell(dgg_network *network, const dgg_graph *graph,
                            const dgg_network_options *options, dgg_error *error);

#endif
