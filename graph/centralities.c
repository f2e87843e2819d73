/* The shelf of centralities. */
#include "graph/network.h"

#define ROW(...) &DGG_ROW(dgg_centrality_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/centralities.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_centralities = { "centralities", rows };
