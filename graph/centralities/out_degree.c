/* Out-degree: to how many others a node leads: how many it cites. */
#include "graph/network.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    const size_t *first = network->directed.first_out;
    (void)error;
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = (double)(first[i + 1] - first[i]);
    }
    return DGG_OK;
}

const dgg_centrality dgg_centrality_out_degree = {
    { "out-degree", "to how many others a node leads: how many it cites",
      "kout(v) = number of nodes u with a tie v to u",
      "Wasserman and Faust 1994, Social Network Analysis, ch. 4.3" },
    .score = score,
    .convention = "weights do not count; in the network of citations it counts papers of the list "
                  "only",
    .reading = DGG_ONE_WAY,
    .instead = "it is the degree: --by degree"
};
