/* Bibliographic coupling of countries: those whose papers cite the same works. */
#include "graph/network.h"

const dgg_network_former dgg_network_coupling_countries = {
    .row = { "coupling-countries", "countries joined by the references they share",
             "c(i,j) = number of cited works that papers from both countries cite, each once",
             "Kessler 1963, American Documentation 14(1):10-25" },
    .is_of_records = true,
    .path = "country-paper-reference-paper-country",
    .normalisation = "salton",
};
