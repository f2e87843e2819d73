/* Bibliographic coupling of authors: those who cite the same works. */
#include "graph/network.h"

const dgg_network_former dgg_network_coupling_authors = {
    .row = { "coupling-authors", "authors joined by the references they share",
             "c(i,j) = number of cited works that papers of both authors cite, each once",
             "Zhao and Strotmann 2008, JASIST 59(13):2070-2086; Kessler 1963" },
    .is_of_records = true,
    .path = "person-paper-reference-paper-person",
    .normalisation = "salton",
};
