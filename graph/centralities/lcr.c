/* Local cited references: references inside the list. */
#include "graph/local_scoring.h"
#include "graph/network.h"

static double part(const dgg_local_score *score, bool knows_authors)
{
    (void)knows_authors;
    return (double)score->lcr;
}

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_local_scoring_fill(asked, part, scores, error);
}

const dgg_centrality dgg_centrality_lcr = {
    { "lcr", "how many papers of the list a paper cites",
      "LCR(v) = papers of the list that v cites",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    .score_nodes = score_nodes,
    .convention = "a ready network's arcs lead from the citing to the cited; a pair counts once",
};
