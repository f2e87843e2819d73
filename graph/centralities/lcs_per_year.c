/* Citations inside the list by the years in which they could be made. */
#include <math.h>

#include "graph/local_scoring.h"
#include "graph/network.h"

static double part(const dgg_local_score *score, bool knows_authors)
{
    (void)knows_authors;
    return score->years > 0 ? (double)score->lcs / score->years : NAN;
}

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_local_scoring_fill(asked, part, scores, error);
}

const dgg_centrality dgg_centrality_lcs_per_year = {
    { "lcs-per-year", "how often a paper is cited inside the list each year",
      "LCS/t(v) = LCS(v) / t; t = years from that of the paper to the last of the list, both "
      "counted",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    .score_nodes = score_nodes,
    .undefined = "papers without a year",
};
