/* Personalised PageRank: how near nodes are to some that the user names, over all ways at once. */
#include <stdio.h>

#include "graph/surfing.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_measuring *asked = network->asked;
    size_t count = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        count += asked->starts[i];
    }
    snprintf(asked->said, sizeof asked->said, "%zu node%s to start from", count,
             count == 1 ? "" : "s");
    return dgg_surfing_find(network, asked->starts, scores, error);
}

const dgg_centrality dgg_centrality_pagerank_personalised = {
    { "pagerank-personalised", "near the nodes that --start names, over all ways at once",
      "p(v) = (1-d) r(v) + d * sum over u of p(u) w(u,v)/s(u); r = 1/|R| in the nodes R that are "
      "named and 0 elsewhere; d = .85; sums to 1",
      "Haveliwala 2003, IEEE Trans. Knowl. Data Eng. 15(4):784-796; Page, Brin, Motwani and "
      "Winograd "
      "1999" },
    .score = score,
    .convention =
        "a network that is directed is walked as its ties lead; a reader starts anew at R "
        "where no tie leads on",
    .undefined = "all nodes of a network without ties",
    .reading = DGG_AS_IT_LEADS,
    .needs_starts = true
};
