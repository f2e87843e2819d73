/* Jaccard's index. */
#include "graph/normalisations.h"

static double normalise(const dgg_tie *tie)
{
    return tie->weight / (tie->one + tie->other - tie->weight);
}

const dgg_normalisation dgg_normalisation_jaccard = {
    { "jaccard", "what two nodes share of all that either occurs in",
      "w(i,j) = c(i,j) / (s(i) + s(j) - c(i,j)); s = papers in which a node occurs (references of "
      "a paper in coupling); refused where nothing occurs",
      "Jaccard 1901, Bull. Soc. Vaudoise Sci. Nat. 37:547-579; van Eck and Waltman 2009, JASIST "
      "60(8):1635-1651" },
    DGG_OCCURRENCES,
    normalise
};
