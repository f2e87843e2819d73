/* M-index: the h-index by the years since the first paper. */
#include "graph/impact.h"
#include "graph/network.h"

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_impact_fill(asked->graph, DGG_INDEX_M, scores, error);
}

const dgg_centrality dgg_centrality_m_index = {
    { "m-index", "the h-index by the years since the first paper",
      "m = h / years from the first of the papers to the last year of the list, both counted",
      "Hirsch 2005, PNAS 102(46):16569-16572" },
    .score_nodes = score_nodes,
    .convention = "as the h-index",
    .undefined = "papers, and what has no paper whose citations are told"
};
