/* The shelf of ways to find communities. */
#include "graph/network.h"

#define ROW(...) &DGG_ROW(dgg_community_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/communities.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_communities = { "communities", rows };
