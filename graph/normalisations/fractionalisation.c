/* Fractionalisation, as VOSviewer has it. */
#include "graph/normalisations.h"

static double normalise(const dgg_tie *tie)
{
    return tie->weight * (tie->vertices / tie->one + tie->vertices / tie->other) / 2;
}

const dgg_normalisation dgg_normalisation_fractionalisation = {
    { "fractionalisation", "each end shares out its ties, to n in all",
      "w(i,j) = c(i,j) (n/s(i) + n/s(j)) / 2; s = total link strength, n = nodes",
      "VOSviewer (van Eck and Waltman 2010, Scientometrics 84(2):523-538)" },
    DGG_TOTAL_STRENGTH,
    normalise
};
