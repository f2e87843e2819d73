/* pairs.h - a graph as programs see it that know but one tie between two nodes, without direction.
 */
#ifndef DGG_PAIRS_H
#define DGG_PAIRS_H

#include "graph/graph.h"

typedef struct dgg_pair {
    uint32_t one, other; /* nodes, one < other */
    double weight;       /* the sum of the links between them, both ways and of any type */
} dgg_pair;

/* In the order of their nodes, without loops; *pairs is to be released by dgg_release. Takes a
 * pair a link. */
dgg_status dgg_pairs_make(const dgg_graph *graph, dgg_pair **pairs, size_t *count,
                          dgg_error *error);

/* Whether two links lead from one node to the same other one. */
bool dgg_has_parallel_links(const dgg_graph *graph);

#endif
