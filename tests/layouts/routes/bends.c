#include "layouts/routes/bends.h"

#include "base/memory.h"
#include "tests/support/suite.h"

static const dgg_point way[] = { { 0, 0 }, { 200, 0 }, { 200, 200 } };
static const dgg_plan_link link = { UINT32_MAX, UINT32_MAX, false };

/* Rounds the corner with a box inside it, whose nearest corner is so far from the bend. */
static dgg_bend rounded(double distance)
{
    dgg_plan plan = { 0 };
    dgg_streets streets = { 0 };
    double middle = 200 - distance - 20;
    dgg_plan_node node = { .box = { { middle, 200 - middle }, 40, 40 } };
    CU_ASSERT_EQUAL(dgg_plan_add_group(&plan, &(dgg_plan_group){ 0 }, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_add_node(&plan, &node, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_streets_init(&streets, &plan, NULL), DGG_OK);
    dgg_bend bend = dgg_bend_round(&streets, &link, way);
    dgg_streets_destroy(&streets);
    dgg_plan_destroy(&plan);
    return bend;
}

static void a_bend_in_the_open_is_wide(void)
{
    dgg_bend bend = rounded(120);
    CU_ASSERT_EQUAL(bend.at.x, 200);
    CU_ASSERT_DOUBLE_EQUAL(bend.enters.x, 100, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(bend.leaves.y, 100, 1e-9);
}

static void a_bend_near_a_node_is_narrow(void)
{
    dgg_bend bend = rounded(12);
    CU_ASSERT_TRUE(bend.enters.x > 150 && bend.enters.x < 200);
    CU_ASSERT_DOUBLE_EQUAL(bend.leaves.y, 200 - bend.enters.x, 1e-9);
}

static void a_segment_is_divided(void)
{
    dgg_point middle = dgg_point_between(way[0], way[1], 0.25);
    CU_ASSERT_TRUE(middle.x == 50 && middle.y == 0);
}

SUITE("layouts/routes/bends", { "a bend in the open is wide", a_bend_in_the_open_is_wide },
      { "a bend near a node is narrow", a_bend_near_a_node_is_narrow },
      { "a segment is divided", a_segment_is_divided })
