/* Co-issuing: bodies that issued documents together. */
#include "graph/network.h"

const dgg_network_former dgg_network_coissuing = {
    .row = { "coissuing", "bodies joined by the documents they issued together",
             "c(i,j) = number of documents issued by both",
             "Huang, Su, Xie, Ye, Li, Porter and Li 2015, Scientometrics 102(2):1521-1539" },
    .is_of_records = true,
    .path = "body-paper-body",
};
