/* Global citation score: citations that a database tells. */
#include <math.h>

#include "graph/local_scoring.h"
#include "graph/network.h"

static double part(const dgg_local_score *score, bool knows_authors)
{
    (void)knows_authors;
    return score->has_gcs ? (double)score->gcs : NAN;
}

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_local_scoring_fill(asked, part, scores, error);
}

const dgg_centrality dgg_centrality_gcs = {
    { "gcs", "how often a paper is cited at all, as its database tells",
      "GCS(v) = citations of v that the database tells",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    .score_nodes = score_nodes,
    .convention = "of the database that tells it of most papers, when it was exported",
    .undefined = "papers of which the database tells none",
};
