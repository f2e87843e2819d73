/* Co-citation of authors: those whose works are cited together. */
#include "graph/network.h"

const dgg_network_former dgg_network_cocitation_authors = {
    .row = { "cocitation-authors", "cited authors joined by the papers that cite both",
             "c(i,j) = number of papers that cite works of both; a cited work counts for its "
             "first author, by family name and first initial",
             "White and Griffith 1981, JASIS 32(3):163-171" },
    .is_of_records = true,
    .path = "reference-paper-reference",
    .cited_by = DGG_CITED_AUTHORS,
};
