/* Local citation score at the end: what is still used. */
#include <math.h>

#include "graph/local_scoring.h"
#include "graph/network.h"

static double part(const dgg_local_score *score, bool knows_authors)
{
    (void)knows_authors;
    return score->years > 0 ? (double)score->lcs_end : NAN;
}

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_local_scoring_fill(asked, part, scores, error);
}

const dgg_centrality dgg_centrality_lcse = {
    { "lcse", "how often a paper is cited inside the list in the last three years",
      "LCSe(v) = papers of the last three years of the list that cite v",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    .score_nodes = score_nodes,
    .undefined = "papers without a year",
};
