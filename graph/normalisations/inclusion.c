/* The inclusion index: 1 where the rarer node never occurs without the other. */
#include "graph/normalisations.h"

#include <math.h>

static double normalise(const dgg_tie *tie)
{
    return tie->weight / fmin(tie->one, tie->other);
}

const dgg_normalisation dgg_normalisation_inclusion = {
    { "inclusion", "what two nodes share of all that the rarer one occurs in",
      "w(i,j) = c(i,j) / min(s(i), s(j)); s = papers in which a node occurs (references of a paper "
      "in coupling); refused where nothing occurs",
      "van Eck and Waltman 2009, JASIST 60(8):1635-1651" },
    DGG_OCCURRENCES,
    normalise
};
