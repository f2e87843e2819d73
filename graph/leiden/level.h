/* level.h - the network that Leiden works on: first its vertices, later the parts of its groups. */
#ifndef DGG_LEIDEN_LEVEL_H
#define DGG_LEIDEN_LEVEL_H

#include "graph/leiden.h"

/* Nodes with their ties, each tie told from both ends. Owns its rows. */
typedef struct dgg_level {
    size_t count;
    size_t *first; /* of each node, and one more: where its ties begin */
    uint32_t *to;
    double *weight;
    double *left, *right; /* what the null model knows of each node */
    double share;
} dgg_level;

dgg_status dgg_level_of_network(dgg_level *level, const dgg_network *network,
                                const dgg_expected *expected, dgg_error *error);

/* Makes a node of every part: part[0 .. fine->count) has the numbers 0 .. parts - 1. What lies
 * within a part is left out. */
dgg_status dgg_level_of_parts(dgg_level *level, const dgg_level *fine, const uint32_t *part,
                              size_t parts, dgg_error *error);
void dgg_level_destroy(dgg_level *level);

#endif
