/* Degree: with how many others a node is joined. */
#include "graph/network.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    (void)error;
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = (double)(network->first_arcs[i + 1] - network->first_arcs[i]);
    }
    return DGG_OK;
}

const dgg_centrality dgg_centrality_degree = {
    { "degree", "with how many others a node is joined", "k(v) = number of neighbours of v",
      "Freeman 1978, Social Networks 1(3):215-239" },
    .is_in_graph_json = true,
    .score = score,
    .convention = "weights do not count; in a directed network a neighbour that is tied both ways "
                  "counts once",
    .reading = DGG_BOTH_WAYS
};
