/* Which locations are studied together. */
#include "graph/network.h"

const dgg_network_former dgg_network_colocation = {
    .row = { "colocation", "locations joined by the papers that study both",
             "c(i,j) = number of papers that study both", NULL },
    .is_of_records = true,
    .path = "location-paper-location",
};
