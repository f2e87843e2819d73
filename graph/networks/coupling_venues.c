/* Bibliographic coupling of venues: those whose papers cite the same works. */
#include "graph/network.h"

const dgg_network_former dgg_network_coupling_venues = {
    .row = { "coupling-venues", "venues joined by the references they share",
             "c(i,j) = number of cited works that papers of both venues cite, each once",
             "Small and Koenig 1977, Information Processing and Management 13(5):277-288; Kessler "
             "1963" },
    .is_of_records = true,
    .path = "venue-paper-reference-paper-venue",
    .normalisation = "salton",
};
