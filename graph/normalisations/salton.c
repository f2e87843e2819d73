/* Salton's cosine. */
#include "graph/normalisations.h"

#include <math.h>

static double normalise(const dgg_tie *tie)
{
    return tie->weight / sqrt(tie->one * tie->other);
}

const dgg_normalisation dgg_normalisation_salton = {
    { "salton", "the cosine of what two nodes occur in",
      "w(i,j) = c(i,j) / sqrt(s(i) s(j)); s = papers in which a node occurs (references of a paper "
      "in coupling); total link strength in networks of links",
      "Salton and McGill 1983, Introduction to Modern Information Retrieval; van Eck and Waltman "
      "2009, JASIST 60(8):1635-1651" },
    DGG_OCCURRENCES_OR_STRENGTH,
    normalise
};
