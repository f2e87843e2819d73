/* searching.h - a search of igraph's for communities, from seed to groups of vertices. */
#ifndef DGG_SEARCHING_H
#define DGG_SEARCHING_H

#include "graph/igraph_bridge.h"

/* Fills `groups` with any numbers below the number of vertices. */
typedef igraph_error_t (*dgg_search)(const igraph_t *graph, const igraph_vector_t *weights,
                                     const dgg_analysis_options *options,
                                     igraph_vector_int_t *groups);

/* Runs the search on the undirected view with a generator of our own, which the options seed.
 * Groups in pieces are taken apart, which makes modularity no worse. */
dgg_status dgg_search_run(dgg_search search, const dgg_network *network,
                          const dgg_analysis_options *options, uint32_t *membership,
                          dgg_error *error);

/* For searches that merge groups: igraph wants the merges, and what each made of modularity, to be
 * able to tell the best cut. */
typedef igraph_error_t (*dgg_merger)(const igraph_t *graph, const igraph_vector_t *weights,
                                     igraph_matrix_int_t *merges, igraph_vector_t *modularities,
                                     igraph_vector_int_t *groups);
igraph_error_t dgg_search_by_merges(dgg_merger merger, const igraph_t *graph,
                                    const igraph_vector_t *weights, igraph_vector_int_t *groups);

#endif
