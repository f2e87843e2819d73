/* Association strength by total link strength, scaled by 2m, as VOSviewer has it. */
#include "graph/normalisations.h"

static double normalise(const dgg_tie *tie)
{
    return tie->weight * tie->whole / (tie->one * tie->other);
}

const dgg_normalisation dgg_normalisation_association_2m = {
    { "association-2m", "ties against those expected by chance, as VOSviewer scales them",
      "w(i,j) = 2m c(i,j) / (s(i) s(j)); s = total link strength, 2m = sum of all s",
      "van Eck and Waltman 2007, Int. J. Uncertainty, Fuzziness and Knowledge-Based Systems "
      "15(5):625-645; VOSviewer" },
    DGG_TOTAL_STRENGTH,
    normalise
};
