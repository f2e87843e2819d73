#include "layouts/routes/streets.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status build(dgg_plan *plan)
{
    static const dgg_point hull[] = { { 100, -50 }, { 200, -50 }, { 200, 50 }, { 100, 50 } };
    dgg_status status = DGG_OK;
    dgg_plan_group named = { .name = { { 150, -90 }, 60, 20 }, .corner_count = 4 };
    DGG_TRY(dgg_reserve(&plan->corners, &plan->corner_room, 4, sizeof *plan->corners, NULL));
    for (size_t i = 0; i < 4; i++) {
        plan->corners[plan->corner_count++] = hull[i];
    }
    DGG_TRY(dgg_plan_add_group(plan, &named, NULL));
    DGG_TRY(dgg_plan_add_node(plan, &(dgg_plan_node){ .box = { { 0, 0 }, 40, 40 } }, NULL));
    DGG_TRY(dgg_plan_add_node(plan, &(dgg_plan_node){ .box = { { 150, 0 }, 40, 40 } }, NULL));
    DGG_TRY(dgg_plan_add_node(plan, &(dgg_plan_node){ .box = { { 75, 0 }, 4, 4 }, .is_dot = true },
                              NULL));
done:
    return status;
}

static void nodes_and_names_are_walls_but_dots_are_not(void)
{
    dgg_plan plan = { 0 };
    dgg_streets streets = { 0 };
    CU_ASSERT_EQUAL(build(&plan), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_streets_init(&streets, &plan, NULL), DGG_OK);
    dgg_point left = { -60, 0 }, middle = { 60, 0 }, right = { 95, 0 };
    CU_ASSERT_FALSE(dgg_streets_are_clear(&streets, left, middle, UINT32_MAX, UINT32_MAX));
    CU_ASSERT_TRUE(dgg_streets_are_clear(&streets, left, middle, 0, UINT32_MAX));
    CU_ASSERT_TRUE(dgg_streets_are_clear(&streets, left, middle, UINT32_MAX, 0));
    CU_ASSERT_TRUE(dgg_streets_are_clear(&streets, middle, right, UINT32_MAX, UINT32_MAX));
    CU_ASSERT_FALSE(dgg_streets_are_clear(&streets, (dgg_point){ 100, -90 },
                                          (dgg_point){ 200, -90 }, UINT32_MAX, UINT32_MAX));
    dgg_streets_destroy(&streets);
    dgg_plan_destroy(&plan);
}

static void streets_lead_from_corner_to_corner_where_nothing_stands(void)
{
    dgg_plan plan = { 0 };
    dgg_streets streets = { 0 };
    CU_ASSERT_EQUAL(build(&plan), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_streets_init(&streets, &plan, NULL), DGG_OK);
    CU_ASSERT_TRUE(streets.corner_count > 8 && streets.count > streets.corner_count);
    for (size_t i = 0; i < streets.corner_count; i++) {
        for (size_t j = streets.first[i]; j < streets.first[i + 1]; j++) {
            CU_ASSERT_TRUE(dgg_streets_are_clear(&streets, streets.corners[i],
                                                 streets.corners[streets.items[j].to], UINT32_MAX,
                                                 UINT32_MAX));
        }
    }
    dgg_streets_destroy(&streets);
    dgg_plan_destroy(&plan);
}

static void a_street_knows_the_hull_it_passes_under(void)
{
    dgg_plan plan = { 0 };
    dgg_streets streets = { 0 };
    CU_ASSERT_EQUAL(build(&plan), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_streets_init(&streets, &plan, NULL), DGG_OK);
    dgg_street street =
        dgg_street_between(&streets, (dgg_point){ 150, -60 }, (dgg_point){ 150, -30 }, 5);
    CU_ASSERT_EQUAL(street.to, 5);
    CU_ASSERT_EQUAL(street.group, 0);
    CU_ASSERT_DOUBLE_EQUAL(street.length, 30, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(street.under, 20, 1e-9);
    street = dgg_street_between(&streets, (dgg_point){ 0, 100 }, (dgg_point){ 10, 100 }, 0);
    CU_ASSERT_EQUAL(street.group, UINT32_MAX);
    dgg_streets_destroy(&streets);
    dgg_plan_destroy(&plan);
}

static dgg_status build_and_forget(void)
{
    dgg_plan plan = { 0 };
    dgg_streets streets = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(build(&plan));
    DGG_TRY(dgg_streets_init(&streets, &plan, NULL));
done:
    dgg_streets_destroy(&streets);
    dgg_plan_destroy(&plan);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(build_and_forget());
}

SUITE("layouts/routes/streets",
      { "nodes and names are walls but dots are not", nodes_and_names_are_walls_but_dots_are_not },
      { "streets lead from corner to corner where nothing stands",
        streets_lead_from_corner_to_corner_where_nothing_stands },
      { "a street knows the hull it passes under", a_street_knows_the_hull_it_passes_under },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
