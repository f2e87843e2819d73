/* edges.h - edges of a network in one order, without repeats, and what stands at each vertex. */
#ifndef DGG_EDGES_H
#define DGG_EDGES_H

#include "graph/network.h"

/* Sorts edges[0 .. *count) by from, then to, in time that grows with count and vertices alone, and
 * makes one of those between the same two: their weights are added, from the smallest, so that the
 * sum does not depend on the order they came in. Fails with DGG_BAD_INPUT if a weight is not
 * between 1e-100 and 1e100, or there are more edges than 32 bits number. */
dgg_status dgg_edges_settle(dgg_edge *edges, size_t *count, size_t vertices, dgg_error *error);

/* Lays the sides of settled, undirected edges beside each other: first_arcs and arcs. */
dgg_status dgg_edges_lay(dgg_network *network, dgg_error *error);

/* Fills first_out, first_in and into for settled edges. */
dgg_status dgg_edges_lay_directed(dgg_directed *directed, size_t vertices, dgg_error *error);

#endif
