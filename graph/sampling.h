/* sampling.h - betweenness from a sample of shortest paths, with a bound on the error. */
#ifndef DGG_SAMPLING_H
#define DGG_SAMPLING_H

#include "graph/paths.h"

typedef struct dgg_sampling {
    double epsilon; /* the greatest error of any node, in shares of all pairs of nodes with ties */
    double delta;   /* how likely it is greater for some node */
    uint32_t seed;
    size_t samples; /* becomes: how many paths were drawn */
    double pairs;   /* becomes: of nodes with ties */
} dgg_sampling;

/* Fills scores[0 .. vertex_count) as DGG_BETWEENNESS does, each within epsilon * pairs of it but
 * for a share delta of seeds. The same on any number of threads. */
dgg_status dgg_sampling_score(const dgg_network *network, dgg_length length, dgg_sampling *sampling,
                              double *scores, dgg_error *error);

#endif
