/* shuffled.h - the same network with its vertices in another order, or with other weights. */
#ifndef DGG_SHUFFLED_H
#define DGG_SHUFFLED_H

#include "graph/network.h"

/* Vertex v of `network` is vertex place[v] of the copy, which is undirected and knows no nodes. */
dgg_status dgg_network_shuffle(dgg_network *copy, const dgg_network *network, const uint32_t *place,
                               dgg_error *error);

/* A copy with weights[0 .. edge_count) instead; edges of a weight of 0 are left out. */
dgg_status dgg_network_weigh(dgg_network *copy, const dgg_network *network, const double *weights,
                             dgg_error *error);

#endif
