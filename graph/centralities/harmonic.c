/* Harmonic centrality, where strong ties are short. */
#include "graph/paths.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_paths_score(network, DGG_HARMONIC, DGG_LENGTH_WEIGHT, scores, error);
}

const dgg_centrality dgg_centrality_harmonic = {
    { "harmonic",
      "how near a node is to all others, the unreached counting 0; strong ties are short",
      "h(v) = sum of 1/d(v,u) over the nodes u that v reaches; length of a tie = 1/w",
      "Marchiori and Latora 2000, Physica A 285(3-4):539-546; Rochat 2009" },
    .is_in_graph_json = true,
    .score = score,
    .convention = "weights are distances of 1/w; a sum, not divided by the number of nodes",
    .reading = DGG_BOTH_WAYS
};
