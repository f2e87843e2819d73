/* Closeness within the component, where strong ties are short. */
#include "graph/igraph_bridge.h"

#include <math.h>

static igraph_error_t measure(const igraph_t *graph, const igraph_vector_t *lengths,
                              igraph_vector_t *scores)
{
    return igraph_closeness(graph, scores, NULL, NULL, igraph_vss_all(), IGRAPH_ALL, lengths, true);
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = dgg_igraph_score(network, measure, network->distances, scores, error);
    for (size_t i = 0; status == DGG_OK && i < network->vertex_count; i++) {
        scores[i] = isnan(scores[i]) ? 0 : scores[i];
    }
    return status;
}

const dgg_centrality dgg_centrality_closeness = {
    { "closeness", "how near a node is to all it can reach; strong ties are short",
      "c(v) = r(v) / sum of d(v,u) over the r(v) nodes u that v reaches; length of a tie = 1/w; 0 "
      "if "
      "it reaches none",
      "Sabidussi 1966, Psychometrika 31(4):581-603; Freeman 1978, Social Networks 1(3):215-239" },
    true,
    score
};
