#include <math.h>

#include "base/memory.h"
#include "layouts/placements.h"
#include "tests/support/brutal.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

static double mean_distance(const dgg_plan *plan, bool in_one_group)
{
    double sum = 0, pairs = 0;
    for (size_t i = 0; i < plan->node_count; i++) {
        for (size_t j = 0; j < i; j++) {
            if ((plan->nodes[i].group == plan->nodes[j].group) == in_one_group) {
                sum += dgg_distance(plan->nodes[i].box.centre, plan->nodes[j].box.centre);
                pairs++;
            }
        }
    }
    return sum / pairs;
}

static void a_group_stands_together(void)
{
    dgg_plan plan = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 4, 6, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_placement_stress.place(&plan, 0, NULL), DGG_OK);
    CU_ASSERT_TRUE(mean_distance(&plan, true) * 1.6 < mean_distance(&plan, false));
    dgg_plan_destroy(&plan);
}

static void linked_nodes_are_near(void)
{
    dgg_plan plan = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 12, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_placement_stress.place(&plan, 0, NULL), DGG_OK);
    double sum = 0;
    for (size_t i = 0; i < plan.link_count; i++) {
        sum += dgg_distance(plan.nodes[plan.links[i].from].box.centre,
                            plan.nodes[plan.links[i].to].box.centre);
    }
    CU_ASSERT_TRUE(sum / (double)plan.link_count < 0.8 * mean_distance(&plan, true));
    dgg_plan_destroy(&plan);
}

static void another_attempt_gives_other_places(void)
{
    dgg_plan plan = { 0 };
    dgg_point places[3];
    static const unsigned attempts[] = { 0, 1, 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 2, 4, 0, NULL), DGG_OK);
    for (size_t i = 0; i < 3; i++) {
        CU_ASSERT_EQUAL(dgg_placement_stress.place(&plan, attempts[i], NULL), DGG_OK);
        places[i] = plan.nodes[0].box.centre;
    }
    CU_ASSERT_TRUE(places[0].x == places[2].x && places[0].y == places[2].y);
    CU_ASSERT_TRUE(places[0].x != places[1].x);
    dgg_plan_destroy(&plan);
}

static void a_node_alone_has_a_place(void)
{
    dgg_plan plan = { 0 };
    CU_ASSERT_EQUAL(dgg_placement_stress.place(&plan, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 1, 2, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_placement_stress.place(&plan, 0, NULL), DGG_OK);
    CU_ASSERT_TRUE(isfinite(plan.nodes[0].box.centre.x) && isfinite(plan.nodes[0].box.centre.y));
    dgg_plan_destroy(&plan);
}

static dgg_status place_and_forget(void)
{
    dgg_plan plan = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(make_plan(&plan, 2, 3, 1, NULL));
    DGG_TRY(dgg_placement_stress.place(&plan, 0, NULL));
done:
    dgg_plan_destroy(&plan);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(place_and_forget());
}

SUITE("layouts/placements/stress", { "a group stands together", a_group_stands_together },
      { "linked nodes are near", linked_nodes_are_near },
      { "another attempt gives other places", another_attempt_gives_other_places },
      { "a node alone has a place", a_node_alone_has_a_place },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
