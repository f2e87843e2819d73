/* projection.h - a network of the nodes at the two ends of a path of kinds, tied by what is between
 * them. */
#ifndef DGG_PROJECTION_H
#define DGG_PROJECTION_H

#include "graph/counting.h"
#include "graph/kind_path.h"

typedef struct dgg_projection {
    const dgg_kind_path *path;
    const dgg_counting *counting;
    const double *counts;  /* how often each node counts; NULL is once */
    double minimum_weight; /* 0 keeps all ties */
    uint32_t hub;          /* what leads to more than so many nodes adds nothing; 0 is DGG_HUB */
    unsigned threads;
} dgg_projection;

enum { DGG_HUB = 5000 };

/* Ties lead from the first end to the other: along a path that follows citations, and is not the
 * same both ways. */
bool dgg_projection_is_directed(const dgg_kind_path *path);

/* Where on the path is what nodes share: in the middle of a symmetric path, else the papers. */
size_t dgg_projection_middle(const dgg_kind_path *path);

/* Gives an empty network vertices, edges (sorted), the nodes behind them, occurrences and modes.
 * Each half of the path counts once, however many ways it has: two countries share a paper once,
 * though it has five institutions of each. */
dgg_status dgg_projection_form(const dgg_projection *projection, dgg_network *network,
                               const dgg_graph *graph, dgg_error *error);

#endif
