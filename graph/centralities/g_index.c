/* G-index: so many papers of a person, venue or theme have the square of it in citations. */
#include "graph/impact.h"
#include "graph/network.h"

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_impact_fill(asked->graph, DGG_INDEX_G, scores, error);
}

const dgg_centrality dgg_centrality_g_index = {
    { "g-index", "so many papers of a person, venue or theme have the square of it in citations",
      "g = the greatest number of papers whose g most cited have g^2 citations or more together",
      "Egghe 2006, Scientometrics 69(1):131-152" },
    .score_nodes = score_nodes,
    .convention = "as the h-index; never above the number of papers",
    .undefined = "papers, and what has no paper whose citations are told"
};
