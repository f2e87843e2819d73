#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "layouts/placements.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

static void groups_stand_apart_and_nodes_do_not_overlap(void)
{
    dgg_plan plan = { 0 };
    double inside = 0, between = 0, insides = 0, betweens = 0;
    CU_ASSERT_EQUAL(make_plan(&plan, 3, 6, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_placement_graphviz.place(&plan, 0, NULL), DGG_OK);
    for (size_t i = 0; i < plan.node_count; i++) {
        for (size_t j = 0; j < i; j++) {
            const dgg_plan_node *one = &plan.nodes[i], *other = &plan.nodes[j];
            bool is_inside = one->group == other->group;
            double distance = dgg_distance(one->box.centre, other->box.centre);
            inside += is_inside ? distance : 0;
            insides += is_inside;
            between += is_inside ? 0 : distance;
            betweens += !is_inside;
            CU_ASSERT_TRUE(dgg_boxes_gap(&one->box, &other->box) > -1);
        }
    }
    CU_ASSERT_TRUE(1.5 * inside / insides < between / betweens);
    dgg_plan_destroy(&plan);
}

static void the_same_plan_gets_the_same_places(void)
{
    dgg_plan plan = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 2, 3, 2, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_placement_graphviz.place(&plan, 0, NULL), DGG_OK);
    dgg_point first = plan.nodes[1].box.centre;
    CU_ASSERT_EQUAL(dgg_placement_graphviz.place(&plan, 0, NULL), DGG_OK);
    CU_ASSERT_TRUE(first.x == plan.nodes[1].box.centre.x && first.y == plan.nodes[1].box.centre.y);
    CU_ASSERT_TRUE(first.x != 0);
    dgg_plan_destroy(&plan);
}

static void a_worker_that_crashes_is_told(void)
{
    dgg_plan plan = { 0 };
    dgg_error error = { 0 };
    char *worker = getenv("DGGRAPH_GRAPHVIZ");
    CU_ASSERT_EQUAL(make_plan(&plan, 2, 3, 0, NULL), DGG_OK);
    setenv("DGGRAPH_GRAPHVIZ", DGG_SUPPORT "/crashing_worker.sh", 1);
    CU_ASSERT_EQUAL(dgg_placement_graphviz.place(&plan, 0, &error), DGG_LIBRARY_FAILED);
    CU_ASSERT_TRUE(error.message[0] != '\0');
    if (worker != NULL) {
        setenv("DGGRAPH_GRAPHVIZ", DGG_WORKER, 1);
    }
    dgg_plan_destroy(&plan);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

SUITE("layouts/placements/graphviz",
      { "groups stand apart and nodes do not overlap",
        groups_stand_apart_and_nodes_do_not_overlap },
      { "the same plan gets the same places", the_same_plan_gets_the_same_places },
      { "a worker that crashes is told", a_worker_that_crashes_is_told })
