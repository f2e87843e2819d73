/* local_scoring.h - scores of papers by their citations inside the list and at all, as measures of
 * nodes. */
#ifndef DGG_LOCAL_SCORING_H
#define DGG_LOCAL_SCORING_H

#include "graph/local_scores.h"
#include "graph/network.h"

/* What the score says; NAN if it does not know. */
typedef double (*dgg_local_part)(const dgg_local_score *score, bool knows_authors);

/* Fills scores[0 .. node_count): of papers, or of the nodes of a ready network, whose arcs lead
 * from the citing to the cited unless asked->is_cited_first; NAN of all else. */
dgg_status dgg_local_scoring_fill(const dgg_measuring *asked, dgg_local_part part, double *scores,
                                  dgg_error *error);

#endif
