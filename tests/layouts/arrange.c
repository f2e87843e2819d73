#include "layouts/arrange.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

static void arranged(uint32_t groups, uint32_t size, uint32_t dots)
{
    dgg_plan plan = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, groups, size, dots, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_plan_arrange(&plan, "stress", NULL), DGG_OK);
    nodes_keep_apart(&plan);
    hulls_keep_apart(&plan);
    dgg_box bounds = dgg_plan_bounds(&plan);
    CU_ASSERT_DOUBLE_EQUAL(bounds.centre.x - bounds.width / 2, 0, DGG_PLAN_STEP);
    CU_ASSERT_DOUBLE_EQUAL(bounds.centre.y - bounds.height / 2, 0, DGG_PLAN_STEP);
    for (size_t i = 0; i < plan.node_count; i++) {
        double steps = plan.nodes[i].box.centre.x / DGG_PLAN_STEP;
        CU_ASSERT_TRUE(steps == floor(steps));
    }
    dgg_plan_destroy(&plan);
}

static void nothing_covers_anything_else(void)
{
    arranged(1, 1, 0);
    arranged(2, 1, 0);
    arranged(1, 12, 0);
    arranged(5, 6, 0);
    arranged(12, 2, 0);
    arranged(6, 5, 30);
}

static void a_group_of_dots_alone_is_arranged_too(void)
{
    arranged(3, 0, 4);
}

static void a_group_without_nodes_does_no_harm(void)
{
    dgg_plan plan = { 0 };
    dgg_plan_add_group(&plan, &(dgg_plan_group){ .name = { .width = 50, .height = 9 } }, NULL);
    CU_ASSERT_EQUAL(make_plan(&plan, 0, 0, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_arrange(&plan, "stress", NULL), DGG_OK);
    CU_ASSERT_EQUAL(plan.groups[0].corner_count, 0);
    dgg_plan_destroy(&plan);
}

static void the_same_plan_is_always_arranged_alike(void)
{
    dgg_plan plans[2] = { 0 };
    for (int i = 0; i < 2; i++) {
        CU_ASSERT_EQUAL(make_plan(&plans[i], 4, 4, 3, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_plan_arrange(&plans[i], "stress", NULL), DGG_OK);
    }
    for (size_t i = 0; i < plans[0].node_count; i++) {
        dgg_point one = plans[0].nodes[i].box.centre, other = plans[1].nodes[i].box.centre;
        CU_ASSERT_TRUE(one.x == other.x && one.y == other.y);
    }
    dgg_plan_destroy(&plans[0]);
    dgg_plan_destroy(&plans[1]);
}

static void a_wrong_placement_is_told(void)
{
    dgg_plan plan = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_plan_arrange(&plan, "stres", &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "stress"));
}

static dgg_status arrange_and_forget(void)
{
    dgg_plan plan = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(make_plan(&plan, 2, 2, 1, NULL));
    DGG_TRY(dgg_plan_arrange(&plan, "stress", NULL));
done:
    dgg_plan_destroy(&plan);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(arrange_and_forget());
}

SUITE("layouts/arrange", { "nothing covers anything else", nothing_covers_anything_else },
      { "a group of dots alone is arranged too", a_group_of_dots_alone_is_arranged_too },
      { "a group without nodes does no harm", a_group_without_nodes_does_no_harm },
      { "the same plan is always arranged alike", the_same_plan_is_always_arranged_alike },
      { "a wrong placement is told", a_wrong_placement_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
