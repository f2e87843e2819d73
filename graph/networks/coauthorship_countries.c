/* Co-authorship of countries: those whose authors wrote papers together. */
#include "graph/network.h"

const dgg_network_former dgg_network_coauthorship_countries = {
    .row = { "coauthorship-countries", "countries joined by the papers with authors in both",
             "c(i,j) = number of papers with authors at institutions of both",
             "Glanzel and Schubert 2004, in Handbook of Quantitative Science and Technology "
             "Research, 257-276" },
    .is_of_records = true,
    .path = "country-paper-country",
};
