#include "layouts/arrange/nodes.h"

#include <math.h>

#include "base/memory.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

static void nodes_in_one_place_are_parted(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 20, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    dgg_nodes_part(&grounds, 0, 1, 15);
    for (size_t i = 0; i < plan.node_count; i++) {
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(&plan.nodes[i].box, &plan.nodes[j].box) >= 14.99);
        }
    }
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void distant_nodes_are_drawn_together(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 2, 0, NULL), DGG_OK);
    plan.nodes[1].box.centre.x = 1000;
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    dgg_nodes_part(&grounds, 0, 0.5, 15);
    CU_ASSERT_EQUAL(plan.nodes[0].box.centre.x, 250);
    CU_ASSERT_EQUAL(plan.nodes[1].box.centre.x, 750);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void dots_stand_free_and_near_what_they_are_linked_with(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 2, 25, NULL), DGG_OK);
    plan.nodes[1].box.centre.x = 900; /* all dots are linked with the other card */
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    dgg_dots_aim(&grounds);
    CU_ASSERT_TRUE(plan.nodes[9].box.centre.x == 0 && plan.nodes[9].box.centre.y == 0);
    dgg_dots_place(&grounds, 0);
    for (size_t i = 2; i < plan.node_count; i++) {
        CU_ASSERT_TRUE(fabs(plan.nodes[i].box.centre.x) < 150);
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(&plan.nodes[i].box, &plan.nodes[j].box) > 3);
        }
    }
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void a_dot_with_a_known_place_is_not_pushed_away(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 1, 9, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    for (size_t i = 1; i < plan.node_count; i++) {
        plan.nodes[i].box.centre = (dgg_point){ 200, 0 };
        plan.nodes[i].is_known = i > 7;
    }
    plan.nodes[9].box.centre.y = 11;
    dgg_dots_place(&grounds, 0);
    CU_ASSERT_TRUE(plan.nodes[8].box.centre.x == 200 && plan.nodes[8].box.centre.y == 0);
    for (size_t i = 1; i < plan.node_count; i++) {
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(&plan.nodes[i].box, &plan.nodes[j].box) > 3);
        }
    }
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

SUITE("layouts/arrange/nodes", { "nodes in one place are parted", nodes_in_one_place_are_parted },
      { "distant nodes are drawn together", distant_nodes_are_drawn_together },
      { "dots stand free and near what they are linked with",
        dots_stand_free_and_near_what_they_are_linked_with },
      { "a dot with a known place is not pushed away",
        a_dot_with_a_known_place_is_not_pushed_away })
