/* Weights as they were counted. */
#include "graph/normalisations.h"

static double normalise(const dgg_tie *tie)
{
    return tie->weight;
}

const dgg_normalisation dgg_normalisation_none = {
    { "none", "weights as they were counted", "w(i,j) = c(i,j)", NULL }, DGG_NO_SIZES, normalise
};
