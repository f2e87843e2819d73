/* Co-word: phrases of titles and abstracts that stand together. */
#include "graph/network.h"

const dgg_network_former dgg_network_coword_phrases = {
    .row = { "coword-phrases", "phrases of titles and abstracts joined by the papers with both",
             "c(i,j) = number of papers with both phrases; phrases of three papers or more that "
             "are "
             "no theme and no location, the 1,000 best by papers x C-value",
             "Callon, Courtial, Turner and Bauin 1983, Social Science Information 22(2):191-235; "
             "Frantzi, Ananiadou and Mima 2000, Int. J. Digital Libraries 3(2):115-130" },
    .is_of_records = true,
    .path = "keyword-paper-keyword",
    .is_of_phrases = true,
};
