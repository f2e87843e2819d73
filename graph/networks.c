/* The shelf of networks. */
#include "graph/network.h"

#define ROW(...) &DGG_ROW(dgg_network_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/networks.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_networks = { "networks", rows };
