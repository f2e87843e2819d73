/* In-strength: how strong all ties are that lead to a node. */
#include "graph/network.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    const dgg_directed *directed = &network->directed;
    (void)error;
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 0;
    }
    for (size_t i = 0; i < directed->edge_count; i++) {
        scores[directed->edges[i].to] += directed->edges[i].weight;
    }
    return DGG_OK;
}

const dgg_centrality dgg_centrality_in_strength = {
    { "in-strength", "how strong all ties are that lead to a node",
      "sin(v) = sum of w(u,v) over the nodes u with a tie to v",
      "Barrat, Barthelemy, Pastor-Satorras and Vespignani 2004, PNAS 101(11):3747-3752" },
    .score = score,
    .convention = "weights of repeated ties are added",
    .reading = DGG_ONE_WAY,
    .instead = "it is the strength: --by strength"
};
