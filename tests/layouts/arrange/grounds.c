#include "layouts/arrange/grounds.h"

#include <math.h>

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

static void a_name_stands_above_the_highest_node(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 2, 0, NULL), DGG_OK);
    plan.nodes[0].box = (dgg_box){ { 0, 0 }, 80, 20 };
    plan.nodes[1].box = (dgg_box){ { 300, 50 }, 80, 20 };
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    const dgg_box *name = &plan.groups[0].name;
    CU_ASSERT_EQUAL(name->centre.x, 0);
    CU_ASSERT_TRUE(name->centre.y + name->height / 2 < -10 - plan.groups[0].padding);
    dgg_ground_move(&grounds, 0, (dgg_point){ 5, 7 });
    CU_ASSERT_EQUAL(name->centre.x, 5);
    CU_ASSERT_EQUAL(plan.nodes[1].box.centre.y, 57);
    CU_ASSERT_EQUAL(dgg_ground_middle(&grounds, 0).x, 155);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void dots_count_when_they_have_their_places(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 1, 1, NULL), DGG_OK);
    plan.nodes[1].box.centre = (dgg_point){ 900, 0 };
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    double before = dgg_polygon_area(dgg_ground_of(&grounds, 0));
    grounds.has_dots = true;
    dgg_ground_update(&grounds, 0);
    CU_ASSERT_TRUE(dgg_polygon_area(dgg_ground_of(&grounds, 0)) > 2 * before);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

/* All in one place at first: the worst that can be. */
static void grounds_are_parted(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    dgg_point away = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 9, 1, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    dgg_grounds_part(&grounds, 15);
    for (uint32_t one = 0; one < 9; one++) {
        for (uint32_t other = 0; other < one; other++) {
            CU_ASSERT_TRUE(dgg_grounds_gap(&grounds, one, other, &away) >= 14.99);
        }
    }
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void a_hull_is_round_at_its_corners(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 1, 0, NULL), DGG_OK);
    plan.nodes[0].box = (dgg_box){ { 0, 0 }, 60, 40 };
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_grounds_draw(&grounds, NULL), DGG_OK);
    double padding = plan.groups[0].padding;
    for (size_t i = 0; i < plan.groups[0].corner_count; i++) {
        dgg_point corner = plan.corners[i];
        double x = fmax(fabs(corner.x) - 30, 0), y = fmax(fabs(corner.y) - 20, 0);
        CU_ASSERT_DOUBLE_EQUAL(sqrt(x * x + y * y), padding, 1e-9);
    }
    CU_ASSERT_TRUE(plan.groups[0].corner_count > 20);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static dgg_status draw_and_forget(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(make_plan(&plan, 2, 2, 0, NULL));
    DGG_TRY(dgg_grounds_init(&grounds, &plan, NULL));
    DGG_TRY(dgg_grounds_draw(&grounds, NULL));
done:
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(draw_and_forget());
}

SUITE("layouts/arrange/grounds",
      { "a name stands above the highest node", a_name_stands_above_the_highest_node },
      { "dots count when they have their places", dots_count_when_they_have_their_places },
      { "grounds are parted", grounds_are_parted },
      { "a hull is round at its corners", a_hull_is_round_at_its_corners },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
