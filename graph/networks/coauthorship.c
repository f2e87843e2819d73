/* Co-authorship: people who wrote papers together. */
#include "graph/network.h"

const dgg_network_former dgg_network_coauthorship = {
    .row = { "coauthorship", "authors joined by the papers they wrote together",
             "c(i,j) = number of papers that both wrote", "Newman 2001, PNAS 98(2):404-409" },
    .is_of_records = true,
    .path = "person-paper-person",
};
