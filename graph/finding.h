/* finding.h - the communities that were asked for: options are completed and checked, then they are
 * found on any network. */
#ifndef DGG_FINDING_H
#define DGG_FINDING_H

#include "graph/partition.h"

typedef struct dgg_finding {
    dgg_analysis_options options; /* complete */
    const dgg_community_finder *finder;
    const dgg_quality *quality;
} dgg_finding;

/* `asked` may be NULL. Fails with DGG_UNKNOWN_NAME or DGG_BAD_REQUEST. */
dgg_status dgg_finding_plan(dgg_finding *finding, const dgg_graph *graph,
                            const dgg_analysis_options *asked, dgg_error *error);

/* Forms the network that the options name; `counts` (one a node, or NULL) is how often each node
 * counts. */
dgg_status dgg_finding_form(const dgg_finding *finding, const dgg_graph *graph,
                            const double *counts, dgg_network *network, dgg_error *error);

/* Fills membership[0 .. vertex_count) with numbers below vertex_count, and *quality. A network
 * without edges is one group of quality 0. Groups that are too small have joined others. */
dgg_status dgg_finding_run(const dgg_finding *finding, const dgg_network *network,
                           uint32_t *membership, double *quality, dgg_error *error);

/* One run as if the vertices stood in another order: that of the numbers drawn from `seed`, which
 * seeds the finder too. */
dgg_status dgg_finding_run_shuffled(const dgg_finding *finding, const dgg_network *network,
                                    uint32_t seed, uint32_t *membership, dgg_error *error);

#endif
