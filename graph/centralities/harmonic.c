/* Harmonic centrality, where strong ties are short. */
#include "graph/igraph_bridge.h"

static igraph_error_t measure(const igraph_t *graph, const igraph_vector_t *lengths,
                              igraph_vector_t *scores)
{
    return igraph_harmonic_centrality(graph, scores, igraph_vss_all(), IGRAPH_ALL, lengths, false);
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_igraph_score(network, measure, network->distances, scores, error);
}

const dgg_centrality dgg_centrality_harmonic = {
    { "harmonic",
      "how near a node is to all others, the unreached counting 0; strong ties are short",
      "h(v) = sum of 1/d(v,u) over the nodes u that v reaches; length of a tie = 1/w",
      "Marchiori and Latora 2000, Physica A 285(3-4):539-546; Rochat 2009" },
    true,
    score
};
