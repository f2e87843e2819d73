#include "layouts/routes.h"

#include "base/memory.h"
#include "layouts/arrange.h"
#include "tests/support/brutal.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

/* A place on the route: `share` from 0 to 1 of one of its pieces. */
static dgg_point on_route(const dgg_routes *routes, const dgg_route *route, size_t piece,
                          double share)
{
    const dgg_point *at = routes->points + route->first_point + (route->is_smooth ? 3 * piece : 0);
    double rest = 1 - share;
    if (!route->is_smooth) {
        return (dgg_point){ rest * at[0].x + share * at[1].x, rest * at[0].y + share * at[1].y };
    }
    double a = rest * rest * rest, b = 3 * rest * rest * share, c = 3 * rest * share * share;
    double d = share * share * share;
    return (dgg_point){ a * at[0].x + b * at[1].x + c * at[2].x + d * at[3].x,
                        a * at[0].y + b * at[1].y + c * at[2].y + d * at[3].y };
}

static size_t pieces_of(const dgg_route *route)
{
    return route->is_smooth ? (route->point_count - 1) / 3 : 1;
}

/* Counts nodes that are not its own, and names, under the route. */
static size_t covered(const dgg_plan *plan, const dgg_routes *routes, size_t number)
{
    const dgg_route *route = &routes->items[number];
    size_t count = 0;
    for (size_t piece = 0; piece < pieces_of(route); piece++) {
        for (int step = 0; step <= 20; step++) {
            dgg_box here = { .centre = on_route(routes, route, piece, step / 20.0) };
            for (uint32_t i = 0; i < plan->node_count; i++) {
                count += !plan->nodes[i].is_dot && i != plan->links[number].from &&
                         i != plan->links[number].to &&
                         dgg_boxes_gap(&here, &plan->nodes[i].box) < 0;
            }
            for (size_t i = 0; i < plan->group_count; i++) {
                count += dgg_boxes_gap(&here, &plan->groups[i].name) < 0;
            }
        }
    }
    return count;
}

static dgg_status wall(dgg_plan *plan)
{
    static const dgg_point places[] = { { 0, 0 }, { 200, 0 }, { 100, 0 } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_plan_add_group(plan, &(dgg_plan_group){ .padding = 10 }, NULL));
    for (size_t i = 0; i < 3; i++) {
        dgg_plan_node node = { .box = { places[i], 20, i == 2 ? 90 : 20 } };
        DGG_TRY(dgg_plan_add_node(plan, &node, NULL));
    }
    DGG_TRY(dgg_plan_add_link(plan, &(dgg_plan_link){ 0, 1, false }, NULL));
    DGG_TRY(dgg_plan_add_link(plan, &(dgg_plan_link){ 0, 2, false }, NULL));
done:
    return status;
}

static void a_route_goes_round_what_is_in_the_way(void)
{
    dgg_plan plan = { 0 };
    dgg_routes routes = { 0 };
    CU_ASSERT_EQUAL(wall(&plan), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_routes_find(&routes, &plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL(routes.count, 2);
    CU_ASSERT_TRUE(routes.items[0].is_smooth);
    CU_ASSERT_EQUAL(covered(&plan, &routes, 0), 0);
    CU_ASSERT_FALSE(routes.items[1].is_smooth);
    CU_ASSERT_EQUAL(routes.items[1].point_count, 2);
    dgg_routes_destroy(&routes);
    dgg_plan_destroy(&plan);
}

static void a_hidden_link_is_not_led_round_anything(void)
{
    dgg_plan plan = { 0 };
    dgg_routes routes = { 0 };
    CU_ASSERT_EQUAL(wall(&plan), DGG_OK);
    plan.links[0].is_hidden = true;
    CU_ASSERT_EQUAL_FATAL(dgg_routes_find(&routes, &plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL(routes.count, 2);
    CU_ASSERT_EQUAL(routes.items[0].point_count, 2);
    dgg_routes_destroy(&routes);
    dgg_plan_destroy(&plan);
}

static void routes_join_the_middles_of_their_nodes(void)
{
    dgg_plan plan = { 0 };
    dgg_routes routes = { 0 };
    CU_ASSERT_EQUAL(wall(&plan), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_routes_find(&routes, &plan, NULL), DGG_OK);
    const dgg_route *route = &routes.items[0];
    CU_ASSERT_EQUAL(routes.points[route->first_point].x, 0);
    CU_ASSERT_EQUAL(routes.points[route->first_point + route->point_count - 1].x, 200);
    CU_ASSERT_EQUAL(route->point_count % 3, 1);
    dgg_routes_destroy(&routes);
    dgg_plan_destroy(&plan);
}

static void on_an_arranged_plan_no_route_is_hidden(void)
{
    dgg_plan plan = { 0 };
    dgg_routes routes = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 5, 6, 4, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_arrange(&plan, "stress", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_routes_find(&routes, &plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(routes.count, plan.link_count);
    for (size_t i = 0; i < routes.count; i++) {
        const dgg_plan_link *link = &plan.links[i];
        if (!plan.nodes[link->from].is_dot && !plan.nodes[link->to].is_dot) {
            CU_ASSERT_EQUAL(covered(&plan, &routes, i), 0);
        }
    }
    dgg_routes_destroy(&routes);
    dgg_plan_destroy(&plan);
}

static dgg_status route_and_forget(void)
{
    dgg_plan plan = { 0 };
    dgg_routes routes = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(wall(&plan));
    DGG_TRY(dgg_routes_find(&routes, &plan, NULL));
done:
    dgg_routes_destroy(&routes);
    dgg_plan_destroy(&plan);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(route_and_forget());
}

SUITE("layouts/routes",
      { "a route goes round what is in the way", a_route_goes_round_what_is_in_the_way },
      { "a hidden link is not led round anything", a_hidden_link_is_not_led_round_anything },
      { "routes join the middles of their nodes", routes_join_the_middles_of_their_nodes },
      { "on an arranged plan no route is hidden", on_an_arranged_plan_no_route_is_hidden },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
