/* The shelf of placements: one file each in layouts/placements. */
#include "layouts/placements.h"

static const dgg_row *const rows[] = {
#define ROW(...) &DGG_ROW(dgg_placement_, __VA_ARGS__).row,
#include "layouts/placements.def"
#undef ROW
    NULL
};

const dgg_shelf dgg_placements = { "placements", rows };
