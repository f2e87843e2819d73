/* arrange.h - finds a place for everything on a plan so that nothing covers anything else. */
#ifndef DGG_ARRANGE_H
#define DGG_ARRANGE_H

#include "layouts/plan.h"

/* Fills the centres of nodes and names, and the hulls of the groups, by the named placement and
 * much mending: nodes are parted, groups drawn close, links shortened and untangled. Afterwards,
 * always: no two nodes overlap; no hull or name touches another or a node of another group; names
 * stand above their hulls. Nothing lies left of or above the origin.
 * If half of the nodes that are no dots have known places, these are used instead of a placement,
 * and little is moved. */
dgg_status dgg_plan_arrange(dgg_plan *plan, const char *placement, dgg_error *error);

#endif
