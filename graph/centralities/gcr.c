/* Global cited references: all references that a source lists. */
#include <math.h>

#include "graph/local_scoring.h"
#include "graph/network.h"

static double part(const dgg_local_score *score, bool knows_authors)
{
    (void)knows_authors;
    return score->has_gcr ? (double)score->gcr : NAN;
}

static dgg_status score_nodes(const dgg_measuring *asked, double *scores, dgg_error *error)
{
    return dgg_local_scoring_fill(asked, part, scores, error);
}

const dgg_centrality dgg_centrality_gcr = {
    { "gcr", "how many works a paper cites at all", "GCR(v) = references of v",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    .score_nodes = score_nodes,
    .convention = "as many as the source lists",
    .undefined = "nodes of ready networks, and papers of graphs saved without references",
};
