/* leiden.h - our own Leiden, for null models of two strengths a vertex. */
#ifndef DGG_LEIDEN_H
#define DGG_LEIDEN_H

#include "graph/network.h"

/* The null model: between two vertices it expects the weight
 * share * (left[u] * right[v] + right[u] * left[v]). */
typedef struct dgg_expected {
    const double *left, *right; /* one a vertex, 0 or more */
    double share;
} dgg_expected;

/* Fills membership[0 .. vertex_count), 0, 1 … by their smallest vertex, with groups that maximise
 * the sum over groups of (weight within - share * L * R), L and R the sums of left and right over a
 * group (Traag, Waltman and van Eck 2019; refined by the best merge, not by chance). Each group is
 * connected. The same seed gives the same groups. */
dgg_status dgg_leiden_find(const dgg_network *network, const dgg_expected *expected, uint32_t seed,
                           uint32_t *membership, dgg_error *error);

#endif
