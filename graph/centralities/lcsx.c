/* Local citation score without self-citations. */
#include <math.h>

#include "graph/local_scoring.h"
#include "graph/network.h"

static double part(const dgg_local_score *score, bool knows_authors)
{
    return knows_authors ? (double)score->lcs_others : NAN;
}

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_local_scoring_fill(asked, part, scores, error);
}

const dgg_centrality dgg_centrality_lcsx = {
    { "lcsx", "how often a paper is cited inside the list by others than its authors",
      "LCSx(v) = papers of the list that cite v and share no author with it",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    .score_nodes = score_nodes,
    .convention = "authors are the same if the list holds them to be",
    .undefined = "nodes of ready networks, and papers of graphs saved without people",
};
