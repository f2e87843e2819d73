/* Closeness within the component, where every tie has the length 1. */
#include "graph/paths.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_paths_score(network, DGG_CLOSENESS, DGG_LENGTH_ONE, scores, error);
}

const dgg_centrality dgg_centrality_closeness_unweighted = {
    { "closeness-unweighted", "how near a node is to all it can reach; all ties count alike",
      "c(v) = r(v) / sum of d(v,u) over the r(v) nodes u that v reaches; length of a tie = 1; 0 if "
      "it reaches none",
      "Sabidussi 1966, Psychometrika 31(4):581-603; Freeman 1978, Social Networks 1(3):215-239" },
    .score = score,
    .convention = "weights do not count; within the component, not scaled by its size; 0 for a "
                  "node without ties",
    .reading = DGG_BOTH_WAYS
};
