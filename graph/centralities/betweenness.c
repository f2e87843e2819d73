/* Betweenness, where strong ties are short. */
#include "graph/paths.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_paths_score(network, DGG_BETWEENNESS, DGG_LENGTH_WEIGHT, scores, error);
}

const dgg_centrality dgg_centrality_betweenness = {
    { "betweenness", "how many shortest paths lead through a node; strong ties are short",
      "b(v) = sum over pairs s, t of the share of shortest s-t paths through v; length of a tie = "
      "1/w; each pair once, not normalised",
      "Freeman 1977, Sociometry 40(1):35-41; Brandes 2001, J. Math. Sociol. 25(2):163-177" },
    .is_in_graph_json = true,
    .score = score,
    .convention = "weights are distances of 1/w; ends of a path do not count; not divided by the "
                  "number of pairs",
    .reading = DGG_BOTH_WAYS
};
