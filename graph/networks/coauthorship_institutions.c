/* Co-authorship of institutions: those that wrote papers together. */
#include "graph/network.h"

const dgg_network_former dgg_network_coauthorship_institutions = {
    .row = { "coauthorship-institutions", "institutions joined by the papers written at both",
             "c(i,j) = number of papers written at both",
             "Katz and Martin 1997, Research Policy 26(1):1-18" },
    .is_of_records = true,
    .path = "institution-paper-institution",
};
