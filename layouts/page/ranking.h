/* ranking.h - nodes in the order a page lists them in. */
#ifndef DGG_RANKING_H
#define DGG_RANKING_H

#include "graph/analysis.h"

typedef struct dgg_ranked {
    uint32_t node, community;
    int place; /* of its kind: themes, locations, papers, documents, events, others */
    double score;
} dgg_ranked;

/* All nodes in the network: by community if that is asked for, then by kind and falling PageRank
 * (or the first score there is). The caller releases them. */
dgg_status dgg_ranking_make(const dgg_analysis *analysis, bool by_community, dgg_ranked **ranked,
                            size_t *count, dgg_error *error);

#endif
