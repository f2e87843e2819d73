/* scoring.h - each measure that was asked for is computed on the vertices of a network and spread
 * over the nodes of the graph. */
#ifndef DGG_SCORING_H
#define DGG_SCORING_H

#include "graph/network.h"

/* Makes room for the scores of every measure that is named, once each; NULL is all of graph.json.
 */
dgg_status dgg_scoring_ask(dgg_analysis *analysis, const char *const *measures, dgg_error *error);

/* Fills them; communities have been found. Fails with DGG_BAD_REQUEST if a measure makes no sense
 * in that network, or misses what it needs. */
dgg_status dgg_scoring_run(dgg_analysis *analysis, dgg_network *network,
                           const dgg_analysis_options *options, dgg_error *error);

/* The scores of one measure, also of a network without edges; NAN where it is not defined. */
dgg_status dgg_scoring_vertices(const dgg_network *network, const dgg_centrality *measure,
                                double *scores, dgg_error *error);

#endif
