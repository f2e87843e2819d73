/* same_groups.h - how alike two partitions of the same vertices are. */
#ifndef DGG_SAME_GROUPS_H
#define DGG_SAME_GROUPS_H

#include "graph/network.h"

/* Vertices that are in both partitions. A group is any number; UINT32_MAX is in none, and leaves
 * the vertex out of the comparison. */
typedef struct dgg_sameness {
    size_t count;       /* of vertices compared */
    double rand;        /* index of Rand, adjusted for chance (Hubert and Arabie 1985, J. Classif.
                           2:193-218): 1 is the same, 0 as by chance */
    double information; /* mutual, over the mean of both entropies (Danon et al. 2005, J. Stat.
                           Mech. P09008): 1 is the same, 0 tells nothing */
    double *alike; /* to be set before, or NULL: one a vertex. Each vertex compared gets added what
                      its two groups have in common over what either has (Jaccard 1901), among the
                      vertices compared */
} dgg_sameness;

/* Two partitions that are the same have 1 and 1, also those of one group, or of groups of one. */
dgg_status dgg_same_groups(const uint32_t *one, const uint32_t *other, size_t vertices,
                           dgg_sameness *sameness, dgg_error *error);

#endif
