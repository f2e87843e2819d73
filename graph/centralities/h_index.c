/* H-index: so many papers of a person, venue or theme have so many citations each. */
#include "graph/impact.h"
#include "graph/network.h"

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_impact_fill(asked->graph, DGG_INDEX_H, scores, error);
}

const dgg_centrality dgg_centrality_h_index = {
    { "h-index", "so many papers of a person, venue or theme have so many citations each",
      "h = the greatest number of papers that have h citations or more each",
      "Hirsch 2005, PNAS 102(46):16569-16572" },
    .score_nodes = score_nodes,
    .convention = "citations are those told by the database that tells of most papers; papers it "
                  "tells nothing of are left out, and so are papers that were not read",
    .undefined = "papers, and what has no paper whose citations are told"
};
