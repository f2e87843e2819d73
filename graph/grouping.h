/* grouping.h - communities get numbers, sizes and names. */
#ifndef DGG_GROUPING_H
#define DGG_GROUPING_H

#include "graph/network.h"

/* Fills analysis->community and ->communities from the groups of vertices (numbers below
 * vertex_count); a vertex without ties stays in community 0. A community is named by its two themes
 * of highest PageRank, or else its two locations, or else its best node; in a network without
 * themes, by the two themes that set its papers apart, if any does so more than by
 * chance (graph/community_labels.h). */
dgg_status dgg_grouping_fill(dgg_analysis *analysis, const dgg_network *network,
                             const uint32_t *membership, const double *pageranks, dgg_error *error);

#endif
