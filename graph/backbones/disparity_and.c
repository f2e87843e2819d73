/* The disparity filter: ties that stand out among those of both of their ends. */
#include "graph/backbones.h"

static dgg_status choose(const dgg_network *network, double level, bool *keeps, dgg_error *error)
{
    return dgg_backbone_filter(network, level, true, keeps, error);
}

const dgg_backbone dgg_backbone_disparity_and = {
    { "disparity-and", "ties that stand out among those of both of their ends",
      "p(i,j) = (1 - w(i,j)/s(i))^(k(i)-1); a tie stays if p < level (0.05) at both ends; an end "
      "with a single tie tells nothing, the "
      "other end decides; a tie between two such ends is left out",
      "Serrano, Boguna and Vespignani 2009, PNAS 106(16):6483-6488" },
    .05,
    choose
};
