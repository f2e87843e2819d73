/* Hubs of HITS. */
#include "graph/hits.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_hits_find(network, DGG_HUBS, scores, error);
}

const dgg_centrality dgg_centrality_hubs = {
    { "hubs", "leads to good authorities: cites what the best surveys cite",
      "h = A a / l, a = A^T h / l with the greatest l; A(v,u) = w(v,u) of the tie v to u; the "
      "highest is 1",
      "Kleinberg 1999, J. ACM 46(5):604-632" },
    .score = score,
    .convention =
        "the limit of the iteration that begins with equal hubs; 0 outside the parts that "
        "lead",
    .reading = DGG_ONE_WAY,
    .instead = "hubs and authorities are both the eigenvector centrality: --by eigenvector"
};
