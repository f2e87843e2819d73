/* Local citation score: citations inside the list. */
#include "graph/local_scoring.h"
#include "graph/network.h"

static double part(const dgg_local_score *score, bool knows_authors)
{
    (void)knows_authors;
    return (double)score->lcs;
}

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_local_scoring_fill(asked, part, scores, error);
}

const dgg_centrality dgg_centrality_lcs = {
    { "lcs", "how often a paper is cited inside the list",
      "LCS(v) = papers of the list that cite v",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    .score_nodes = score_nodes,
    .convention = "a ready network's arcs lead from the citing to the cited; a pair counts once",
};
