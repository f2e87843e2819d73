/* Coreness: how far a node stands inside the dense part of the network. */
#include "graph/igraph_bridge.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_int_t cores = { 0 };
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    DGG_TRY(dgg_igraph_build(network, DGG_UNDIRECTED, error));
    DGG_TRY_IGRAPH(igraph_vector_int_init(&cores, 0));
    DGG_TRY_IGRAPH(igraph_coreness(dgg_igraph_of(network, DGG_UNDIRECTED), &cores, IGRAPH_ALL));
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = (double)VECTOR(cores)[i];
    }
done:
    igraph_vector_int_destroy(&cores);
    dgg_igraph_end(&visit);
    return status;
}

const dgg_centrality dgg_centrality_coreness = {
    { "coreness", "how far a node stands inside the dense part",
      "the largest k such that v belongs to a part where all have k neighbours within; weights do "
      "not count",
      "Seidman 1983, Social Networks 5(3):269-287; Batagelj and Zaversnik 2003, cs/0310049" },
    .is_in_graph_json = true,
    .score = score,
    .convention = "weights do not count",
    .reading = DGG_BOTH_WAYS
};
