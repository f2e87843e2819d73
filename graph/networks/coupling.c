/* Bibliographic coupling: papers that cite the same works. */
#include "graph/network.h"

const dgg_network_former dgg_network_coupling = {
    .row = { "coupling", "papers joined by the references they share",
             "c(A,B) = number of cited works that both papers cite; fixed once both are published",
             "Kessler 1963, American Documentation 14(1):10-25" },
    .is_of_records = true,
    .path = "paper-reference-paper",
    .normalisation = "salton",
};
