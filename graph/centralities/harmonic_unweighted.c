/* Harmonic centrality, where every tie has the length 1. */
#include "graph/paths.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_paths_score(network, DGG_HARMONIC, DGG_LENGTH_ONE, scores, error);
}

const dgg_centrality dgg_centrality_harmonic_unweighted = {
    { "harmonic-unweighted",
      "how near a node is to all others, the unreached counting 0; all ties count alike",
      "h(v) = sum of 1/d(v,u) over the nodes u that v reaches; length of a tie = 1",
      "Marchiori and Latora 2000, Physica A 285(3-4):539-546; Rochat 2009" },
    .score = score,
    .convention = "weights do not count; a sum, not divided by the number of nodes",
    .reading = DGG_BOTH_WAYS
};
