/* Co-citation of venues: those whose works are cited together. */
#include "graph/network.h"

const dgg_network_former dgg_network_cocitation_venues = {
    .row = { "cocitation-venues", "cited venues joined by the papers that cite both",
             "c(i,j) = number of papers that cite works of both; a cited work counts for its "
             "venue, as the reference writes it",
             "McCain 1991, JASIS 42(4):290-296" },
    .is_of_records = true,
    .path = "reference-paper-reference",
    .cited_by = DGG_CITED_VENUES,
};
