/* Which themes meet: two are joined by every paper, document or event that discusses both. */
#include "graph/network.h"

const dgg_network_former dgg_network_cotheme = {
    .row = { "cotheme", "themes joined when one paper discusses both",
             "c(i,j) = number of papers that discuss both (full counting: each paper adds 1)",
             "Callon, Courtial, Turner and Bauin 1983, Social Science Information 22(2):191-235" },
    .is_of_records = true,
    .path = "theme-paper-theme",
};
