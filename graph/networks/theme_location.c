/* Which themes are studied where. */
#include "graph/network.h"

const dgg_network_former dgg_network_theme_location = {
    .row = { "theme-location", "themes joined with the locations that are studied with them",
             "c(i,j) = number of papers that discuss the theme and study the location; two kinds "
             "of nodes",
             NULL },
    .is_of_records = true,
    .path = "theme-paper-location",
};
