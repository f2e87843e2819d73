/* arrange.h - finds a place for everything on a plan so that nothing covers anything else. */
#ifndef DGG_ARRANGE_H
#define DGG_ARRANGE_H

#include "layouts/plan.h"

/* No screen shows it, and every number of steps is a double to the last bit. */
#define DGG_PLAN_STEP (1.0 / 64)

/* Fills the centres of nodes and names, and the hulls of the groups, by the named placement and
 * much mending: nodes are parted, groups drawn close, links shortened and untangled. Afterwards,
 * always: no two nodes overlap; no hull or name touches another or a node of another group; names
 * stand above their hulls. The middles of all nodes are whole steps from the origin, and nothing
 * lies more than a step left of it or above. If all nodes have known places that still fit, they
 * stay as they are among each other. If half of those that are no dots have one, these are used
 * instead of a placement, and little is moved. */
dgg_status dgg_plan_arrange(dgg_plan *plan, const char *placement, dgg_error *error);

#endif
