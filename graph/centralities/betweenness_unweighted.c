/* Betweenness, where every tie has the length 1. */
#include "graph/paths.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_paths_score(network, DGG_BETWEENNESS, DGG_LENGTH_ONE, scores, error);
}

const dgg_centrality dgg_centrality_betweenness_unweighted = {
    { "betweenness-unweighted", "how many shortest paths lead through a node; all ties count alike",
      "b(v) = sum over pairs s, t of the share of shortest s-t paths through v; length of a tie = "
      "1; each pair once, not normalised",
      "Freeman 1977, Sociometry 40(1):35-41; Brandes 2001, J. Math. Sociol. 25(2):163-177" },
    .score = score,
    .convention =
        "weights do not count; ends of a path do not count; not divided by the number of pairs",
    .reading = DGG_BOTH_WAYS
};
