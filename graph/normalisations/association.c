/* Association strength by occurrences, as bibliometrix has it. */
#include "graph/normalisations.h"

static double normalise(const dgg_tie *tie)
{
    return tie->weight / (tie->one * tie->other);
}

const dgg_normalisation dgg_normalisation_association = {
    { "association", "ties against those expected by chance, unscaled",
      "w(i,j) = c(i,j) / (s(i) s(j)); s = papers in which a node occurs (references of a paper in "
      "coupling); total link strength in networks of links",
      "van Eck and Waltman 2009, JASIST 60(8):1635-1651, eq. 6, as 'proximity index'" },
    DGG_OCCURRENCES_OR_STRENGTH,
    normalise
};
