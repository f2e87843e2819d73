/* Each route is the cheapest way over the streets of the plan (Dijkstra 1959), its bends rounded
 * off. Routes that bend at one corner keep a little apart. */
#include "layouts/routes.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "layouts/routes/bends.h"

static const double price_under_others = 1.6; /* of a pixel under the hull of another group */
static const double price_bend = 12;          /* pixels */
static const double lane = 3;                 /* between routes round one corner */

enum { MOST_LANES = 4 };

/* Places 0 .. corner_count - 1 are corners; then come the start and the end of the route. */
typedef struct way_search {
    const dgg_plan *plan;
    dgg_streets streets;
    double *costs;
    size_t *before; /* the place on the way here */
    bool *is_done;
    unsigned *used; /* how many routes bend at the corner */
    dgg_point *way;
    size_t *way_places;
    size_t way_count;
    const dgg_plan_link *link;
} way_search;

static dgg_status search_init(way_search *search, const dgg_plan *plan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    search->plan = plan;
    DGG_TRY(dgg_streets_init(&search->streets, plan, error));
    size_t places = search->streets.corner_count + 2;
    DGG_TRY(dgg_grow(&search->costs, places, sizeof *search->costs, error));
    DGG_TRY(dgg_grow(&search->before, places, sizeof *search->before, error));
    DGG_TRY(dgg_grow(&search->is_done, places, sizeof *search->is_done, error));
    DGG_TRY(dgg_grow(&search->used, places, sizeof *search->used, error));
    DGG_TRY(dgg_grow(&search->way, places, sizeof *search->way, error));
    DGG_TRY(dgg_grow(&search->way_places, places, sizeof *search->way_places, error));
    memset(search->used, 0, places * sizeof *search->used);
done:
    return status;
}

static void search_destroy(way_search *search)
{
    dgg_streets_destroy(&search->streets);
    dgg_release(search->costs);
    dgg_release(search->before);
    dgg_release(search->is_done);
    dgg_release(search->used);
    dgg_release(search->way);
    dgg_release(search->way_places);
}

static dgg_point start_of(const way_search *search)
{
    return search->plan->nodes[search->link->from].box.centre;
}

static dgg_point end_of(const way_search *search)
{
    return search->plan->nodes[search->link->to].box.centre;
}

static double cost_of(const way_search *search, const dgg_street *street)
{
    const dgg_plan_node *nodes = search->plan->nodes;
    bool is_ours = street->group == nodes[search->link->from].group ||
                   street->group == nodes[search->link->to].group;
    return street->length + (is_ours ? 0 : price_under_others * street->under);
}

static void reach(way_search *search, size_t from, size_t to, double cost)
{
    if (cost < search->costs[to]) {
        search->costs[to] = cost;
        search->before[to] = from;
    }
}

/* From the corner to the end of the route, if nothing is between. */
static void reach_end(way_search *search, size_t corner)
{
    dgg_point from = search->streets.corners[corner], to = end_of(search);
    size_t end = search->streets.corner_count + 1;
    if (search->costs[corner] + dgg_distance(from, to) < search->costs[end] &&
        dgg_streets_are_clear(&search->streets, from, to, search->link->to, UINT32_MAX)) {
        dgg_street street = dgg_street_between(&search->streets, from, to, end);
        reach(search, corner, end, search->costs[corner] + cost_of(search, &street) + price_bend);
    }
}

static void leave_start(way_search *search)
{
    size_t start = search->streets.corner_count, end = start + 1;
    dgg_point from = start_of(search);
    if (dgg_streets_are_clear(&search->streets, from, end_of(search), search->link->from,
                              search->link->to)) {
        dgg_street street = dgg_street_between(&search->streets, from, end_of(search), end);
        reach(search, start, end, cost_of(search, &street));
    }
    for (size_t i = 0; i < start; i++) {
        dgg_point to = search->streets.corners[i];
        if (dgg_streets_are_clear(&search->streets, from, to, search->link->from, UINT32_MAX)) {
            dgg_street street = dgg_street_between(&search->streets, from, to, i);
            reach(search, start, i, cost_of(search, &street));
        }
    }
}

static size_t nearest(const way_search *search)
{
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < search->streets.corner_count + 2; i++) {
        if (!search->is_done[i] && search->costs[i] < INFINITY &&
            (best == SIZE_MAX || search->costs[i] < search->costs[best])) {
            best = i;
        }
    }
    return best;
}

/* Fills `before` from the start to the end; false if there is no way. */
static bool find_way(way_search *search)
{
    size_t start = search->streets.corner_count, end = start + 1;
    for (size_t i = 0; i <= end; i++) {
        search->costs[i] = INFINITY;
        search->is_done[i] = false;
    }
    search->costs[start] = 0;
    search->is_done[start] = true;
    leave_start(search);
    for (size_t at = nearest(search); at != SIZE_MAX && at != end; at = nearest(search)) {
        search->is_done[at] = true;
        reach_end(search, at);
        for (size_t i = search->streets.first[at]; i < search->streets.first[at + 1]; i++) {
            const dgg_street *street = &search->streets.items[i];
            reach(search, at, street->to, search->costs[at] + cost_of(search, street) + price_bend);
        }
    }
    return search->costs[end] < INFINITY;
}

/* The bend, moved outwards by as many lanes as are taken already. */
static dgg_point bend_at(way_search *search, size_t corner)
{
    unsigned taken = search->used[corner]++;
    double by = lane * (taken < MOST_LANES ? taken : MOST_LANES);
    dgg_point at = search->streets.corners[corner], out = search->streets.outwards[corner];
    return (dgg_point){ at.x + by * out.x, at.y + by * out.y };
}

/* Puts the bends between start and end into `way`. */
static void walk(way_search *search)
{
    size_t start = search->streets.corner_count, count = 0;
    search->way[0] = start_of(search);
    search->way_count = 1;
    if (find_way(search)) {
        for (size_t at = search->before[start + 1]; at != start; at = search->before[at]) {
            search->way_places[count++] = at;
        }
        while (count-- > 0) {
            search->way[search->way_count++] = bend_at(search, search->way_places[count]);
        }
    }
    search->way[search->way_count++] = end_of(search);
}

static dgg_status add_point(dgg_routes *routes, dgg_point point, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&routes->points, &routes->point_room, routes->point_count + 1, sizeof point,
                        error));
    routes->points[routes->point_count++] = point;
done:
    return status;
}

static dgg_status add_piece(dgg_routes *routes, const dgg_point piece[3], dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < 3; i++) {
        DGG_TRY(add_point(routes, piece[i], error));
    }
done:
    return status;
}

static dgg_status add_smooth(dgg_routes *routes, const way_search *search, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_point *way = search->way;
    dgg_point at = way[0], end = way[search->way_count - 1];
    DGG_TRY(add_point(routes, at, error));
    for (size_t i = 1; i + 1 < search->way_count; i++) {
        dgg_bend bend = dgg_bend_round(&search->streets, search->link, way + i - 1);
        dgg_point straight[3] = { dgg_point_between(at, bend.enters, 1.0 / 3),
                                  dgg_point_between(at, bend.enters, 2.0 / 3), bend.enters };
        dgg_point curve[3] = { dgg_point_between(bend.enters, bend.at, 2.0 / 3),
                               dgg_point_between(bend.leaves, bend.at, 2.0 / 3), bend.leaves };
        DGG_TRY(add_piece(routes, straight, error));
        DGG_TRY(add_piece(routes, curve, error));
        at = bend.leaves;
    }
    dgg_point last[3] = { dgg_point_between(at, end, 1.0 / 3), dgg_point_between(at, end, 2.0 / 3),
                          end };
    DGG_TRY(add_piece(routes, last, error));
done:
    return status;
}

static dgg_status add_route(dgg_routes *routes, const way_search *search, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_route route = { .first_point = routes->point_count, .is_smooth = search->way_count > 2 };
    DGG_TRY(dgg_reserve(&routes->items, &routes->room, routes->count + 1, sizeof route, error));
    if (route.is_smooth) {
        DGG_TRY(add_smooth(routes, search, error));
    } else {
        DGG_TRY(add_point(routes, search->way[0], error));
        DGG_TRY(add_point(routes, search->way[1], error));
    }
    route.point_count = routes->point_count - route.first_point;
    routes->items[routes->count++] = route;
done:
    return status;
}

dgg_status dgg_routes_find(dgg_routes *routes, const dgg_plan *plan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    way_search search = { 0 };
    DGG_TRY(search_init(&search, plan, error));
    for (size_t i = 0; i < plan->link_count; i++) {
        search.link = &plan->links[i];
        const dgg_plan_node *from = &plan->nodes[search.link->from];
        const dgg_plan_node *to = &plan->nodes[search.link->to];
        search.way[0] = from->box.centre;
        search.way[1] = to->box.centre;
        search.way_count = 2;
        bool is_short = from->group == to->group &&
                        dgg_streets_are_clear(&search.streets, search.way[0], search.way[1],
                                              search.link->from, search.link->to);
        if (!is_short && !search.link->is_hidden && !from->is_dot && !to->is_dot) {
            walk(&search);
        }
        DGG_TRY(add_route(routes, &search, error));
    }
done:
    search_destroy(&search);
    return status;
}

void dgg_routes_destroy(dgg_routes *routes)
{
    dgg_release(routes->items);
    dgg_release(routes->points);
    *routes = (dgg_routes){ 0 };
}
