/* Which venues discuss which themes. */
#include "graph/network.h"

const dgg_network_former dgg_network_venue_theme = {
    .row = { "venue-theme", "venues joined with the themes their papers discuss",
             "c(i,j) = number of papers of the venue that discuss the theme; two kinds of nodes",
             NULL },
    .is_of_records = true,
    .path = "venue-paper-theme",
};
