/* routes.h - the ways of links on an arranged plan: straight where they can be, else round what is
 * in the way. */
#ifndef DGG_ROUTES_H
#define DGG_ROUTES_H

#include "layouts/plan.h"

typedef struct dgg_route {
    size_t first_point, point_count;
    bool is_smooth; /* Bezier: a start, then two control points and an end a piece */
} dgg_route;

/* One route a link of the plan (a straight one for a hidden link), from centre to centre. Owns its
 * arrays. Zero it first. */
typedef struct dgg_routes {
    dgg_route *items;
    size_t count, room;
    dgg_point *points;
    size_t point_count, point_room;
} dgg_routes;

/* No route passes under a node that is not its own, dots aside, or under a name, if there is any
 * way round; routes keep off the hulls of groups that they have no business in, if the detour is
 * short.
 */
dgg_status dgg_routes_find(dgg_routes *routes, const dgg_plan *plan, dgg_error *error);
void dgg_routes_destroy(dgg_routes *routes);

#endif
