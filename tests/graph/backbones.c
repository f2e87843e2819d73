#include "graph/backbones.h"

#include "tests/graph/ready.h"

static void a_level_is_read_behind_the_name(void)
{
    const dgg_backbone *backbone = NULL;
    double level = 0;
    CU_ASSERT_EQUAL(dgg_backbone_read("disparity=0.01", &backbone, &level, NULL), DGG_OK);
    CU_ASSERT_EQUAL(level, .01);
    CU_ASSERT_EQUAL(dgg_backbone_read("disparity", &backbone, &level, NULL), DGG_OK);
    CU_ASSERT_EQUAL(level, .05);
    CU_ASSERT_EQUAL(dgg_backbone_read("pathfinder", &backbone, &level, NULL), DGG_OK);
    CU_ASSERT_PTR_EQUAL(backbone, &dgg_backbone_pathfinder);
}

static void refuses_level(const char *text, dgg_status wanted, const char *words)
{
    const dgg_backbone *backbone = NULL;
    double level = 0;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_backbone_read(text, &backbone, &level, &error), wanted);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
}

static void what_is_no_level_is_refused(void)
{
    refuses_level("disparity=1", DGG_BAD_REQUEST, "between 0 and 1");
    refuses_level("disparity=", DGG_BAD_REQUEST, "between 0 and 1");
    refuses_level("disparity=x", DGG_BAD_REQUEST, "'x'");
    refuses_level("pathfinder=0.5", DGG_BAD_REQUEST, "takes no level");
    refuses_level("dispariy=0.5", DGG_UNKNOWN_NAME, "disparity");
}

static void edges_are_ordered_by_falling_weight(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 0, 2, 3 }, { 1, 2, 3 } };
    struct ready ready;
    dgg_network network = { 0 };
    uint32_t *order = NULL;
    MAKE_READY(&ready, 3, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_backbone_order(&network, &order, NULL), DGG_OK);
    CU_ASSERT(order[0] == 1 && order[1] == 2 && order[2] == 0);
    dgg_release(order);
    dgg_network_destroy(&network);
}

SUITE("graph/backbones", { "a level is read behind the name", a_level_is_read_behind_the_name },
      { "what is no level is refused", what_is_no_level_is_refused },
      { "edges are ordered by falling weight", edges_are_ordered_by_falling_weight })
