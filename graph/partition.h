/* partition.h - vertices in groups: are they connected, and how good are they. */
#ifndef DGG_PARTITION_H
#define DGG_PARTITION_H

#include "graph/network.h"

/* Numbers the connected components 0, 1 … by their smallest vertex. */
dgg_status dgg_partition_components(const dgg_network *network, uint32_t *membership,
                                    dgg_error *error);

/* Makes every connected part of a group a group of its own, and numbers all 0, 1 … by their
 * smallest vertex. That never makes modularity or the quality of the constant Potts model worse. */
dgg_status dgg_partition_split(const dgg_network *network, uint32_t *membership, dgg_error *error);

/* What a partition is measured by. */
typedef struct dgg_quality {
    dgg_row row;
    const char *null_model; /* what it compares with, said for people */
    bool counts_nodes;      /* expects ties by the sizes of groups, not by their strengths */
    /* Groups have numbers below vertex_count. 0 for a network without edges. */
    dgg_status (*measure)(const dgg_network *network, const uint32_t *membership, double resolution,
                          double *quality, dgg_error *error);
} dgg_quality;

extern const dgg_quality dgg_quality_modularity;

/* The quality that the options name; they have been checked. */
const dgg_quality *dgg_quality_of(const dgg_analysis_options *options);

#endif
