/* resolutions.h - communities by resolution: how many there are, and whether they hold. */
#ifndef DGG_RESOLUTIONS_H
#define DGG_RESOLUTIONS_H

#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { DGG_RESOLUTION_COUNT = 12, DGG_RESOLUTION_RUNS = 10 };

typedef struct dgg_at_resolution {
    double resolution;
    size_t communities, largest; /* of two nodes or more; nodes of the largest */
    double quality, modularity;  /* what was maximised, at this resolution; at resolution 1 */
    double rand;                 /* adjusted, mean over runs on shuffled nodes against this one */
} dgg_at_resolution;

/* Fills found[0 .. DGG_RESOLUTION_COUNT), from coarse to fine: from a fifth to five times the
 * resolution of the options, by equal factors. Fails with DGG_BAD_REQUEST if the way to communities
 * has no resolution. */
dgg_status dgg_resolutions_scan(const dgg_graph *graph, const dgg_analysis_options *options,
                                dgg_at_resolution *found, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
