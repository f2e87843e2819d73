#include "layouts/plan.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

static void everything_moves_together(void)
{
    dgg_plan plan = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 2, 2, 0, NULL), DGG_OK);
    dgg_plan_move(&plan, (dgg_point){ 3, 4 });
    CU_ASSERT_TRUE(plan.nodes[3].box.centre.x == 3 && plan.nodes[3].box.centre.y == 4);
    CU_ASSERT_TRUE(plan.groups[1].name.centre.x == 3 && plan.groups[1].name.centre.y == 4);
    dgg_plan_destroy(&plan);
    dgg_plan_destroy(&plan);
}

static void bounds_hold_nodes_and_names(void)
{
    dgg_plan plan = { 0 };
    CU_ASSERT_EQUAL(dgg_plan_bounds(&plan).width, 0);
    dgg_plan_add_group(&plan, &(dgg_plan_group){ .name = { { 0, -20 }, 100, 10 } }, NULL);
    dgg_plan_add_node(&plan, &(dgg_plan_node){ .box = { { 0, 0 }, 40, 20 } }, NULL);
    dgg_box bounds = dgg_plan_bounds(&plan);
    CU_ASSERT_TRUE(bounds.width == 100 && bounds.height == 35 && bounds.centre.y == -7.5);
    dgg_plan_destroy(&plan);
}

static dgg_status make_and_forget(void)
{
    dgg_plan plan = { 0 };
    dgg_status status = make_plan(&plan, 9, 3, 1, NULL);
    dgg_plan_destroy(&plan);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("layouts/plan", { "everything moves together", everything_moves_together },
      { "bounds hold nodes and names", bounds_hold_nodes_and_names },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
