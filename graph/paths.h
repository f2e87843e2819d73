/* paths.h - shortest paths between all nodes: how many lead through a node, how far the others are.
 */
#ifndef DGG_PATHS_H
#define DGG_PATHS_H

#include "graph/network.h"

/* How long a tie is. */
typedef enum dgg_length {
    DGG_LENGTH_ONE,    /* 1 */
    DGG_LENGTH_WEIGHT, /* 1 / weight: strong ties are short */
    DGG_LENGTH_COUNT
} dgg_length;

typedef enum dgg_path_score {
    DGG_BETWEENNESS, /* pairs whose shortest paths lead through it, as shares; each pair once */
    DGG_CLOSENESS,   /* nodes it reaches / sum of their distances; 0 if none */
    DGG_HARMONIC,    /* sum of 1 / distance over the nodes it reaches */
    DGG_PATH_SCORE_COUNT
} dgg_path_score;

/* Fills scores[0 .. vertex_count). What is found on the way is kept in the network, so that one
 * walk serves all three. The same on any number of threads. Paths are equally long if they are so
 * in exact numbers (1/3 + 1/6 is 1/2), wherever the weights have a common multiple that a double
 * can hold; else if they differ by less than 1e-12 of their length. Fails with DGG_BAD_INPUT if
 * there are more shortest paths than a double can count, and with DGG_BAD_REQUEST at once, naming
 * what to ask for instead, if walks would take an hour. Brandes 2001, J. Math. Sociol.
 * 25(2):163-177. */
dgg_status dgg_paths_score(const dgg_network *network, dgg_path_score which, dgg_length length,
                           double *scores, dgg_error *error);

/* Betweenness from a sample of shortest paths, with a bound on the error. */
typedef struct dgg_sampling {
    double epsilon; /* the greatest error of any node, in shares of all pairs of nodes with ties */
    double delta;   /* how likely it is greater for some node */
    uint32_t seed;
    size_t samples; /* becomes: how many paths were drawn */
    double pairs;   /* becomes: of nodes with ties */
} dgg_sampling;

/* Fills scores[0 .. vertex_count) as DGG_BETWEENNESS does, each within epsilon * pairs of it but
 * for a share delta of seeds. The same on any number of threads. */
dgg_status dgg_paths_sample(const dgg_network *network, dgg_length length, dgg_sampling *sampling,
                            double *scores, dgg_error *error);

/* What has been found for one length; each owned, one number a vertex, NULL until it is known. */
typedef struct dgg_paths {
    double *scores[DGG_PATH_SCORE_COUNT];
} dgg_paths;

void dgg_paths_destroy(dgg_paths *paths);

#endif
