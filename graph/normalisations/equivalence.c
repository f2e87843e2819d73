/* The equivalence index of co-word analysis. */
#include "graph/normalisations.h"

static double normalise(const dgg_tie *tie)
{
    return tie->weight * tie->weight / (tie->one * tie->other);
}

const dgg_normalisation dgg_normalisation_equivalence = {
    { "equivalence", "the chance to meet either node where the other is, multiplied",
      "w(i,j) = c(i,j)^2 / (s(i) s(j)); s = papers in which a node occurs (references of a paper "
      "in coupling); total link strength in networks of links",
      "Callon, Courtial and Laville 1991, Scientometrics 22(1):155-205" },
    DGG_OCCURRENCES_OR_STRENGTH,
    normalise
};
