/* Strength: the weights of all ties of a node. */
#include "graph/network.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    (void)error;
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 0;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            scores[i] += network->edges[network->arcs[a].edge].weight;
        }
    }
    return DGG_OK;
}

const dgg_centrality dgg_centrality_strength = {
    { "strength", "how strong all ties of a node are together",
      "s(v) = sum of w(v,u) over the neighbours u of v",
      "Barrat, Barthelemy, Pastor-Satorras and Vespignani 2004, PNAS 101(11):3747-3752" },
    .is_in_graph_json = true,
    .score = score,
    .convention = "in a directed network ties of both ways are added",
    .reading = DGG_BOTH_WAYS
};
