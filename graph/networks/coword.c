/* Co-word: keywords that stand together. */
#include "graph/network.h"

const dgg_network_former dgg_network_coword = {
    .row = { "coword", "keywords joined by the papers that carry both",
             "c(i,j) = number of papers with both keywords",
             "Callon, Courtial, Turner and Bauin 1983, Social Science Information 22(2):191-235" },
    .is_of_records = true,
    .path = "keyword-paper-keyword",
};
