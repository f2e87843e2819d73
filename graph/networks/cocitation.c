/* Co-citation: works that are cited together. */
#include "graph/network.h"

const dgg_network_former dgg_network_cocitation = {
    .row = { "cocitation", "cited works joined by the papers that cite both",
             "c(a,b) = number of papers that cite both; papers of the list that are cited count as "
             "cited works; grows with time",
             "Small 1973, JASIS 24(4):265-269" },
    .is_of_records = true,
    .path = "reference-paper-reference",
};
