/* placements.h - what a row on the shelf of placements must offer: a first place for each node. */
#ifndef DGG_PLACEMENTS_H
#define DGG_PLACEMENTS_H

#include "layouts/plan.h"

typedef struct dgg_placement {
    dgg_row row;
    /* Gives every node of the plan that is no dot a centre: near those it is linked with, the nodes
     * of a group near each other. Boxes may still overlap. The same plan and `attempt` give the
     * same places; another attempt gives others. */
    dgg_status (*place)(dgg_plan *plan, unsigned attempt, dgg_error *error);
    unsigned attempts; /* how many are worth comparing */
} dgg_placement;

extern const dgg_shelf dgg_placements;

#define ROW(...) extern const dgg_placement DGG_ROW(dgg_placement_, __VA_ARGS__);
#include "layouts/placements.def"
#undef ROW

#endif
