#include "graph/backbones.h"

#include "tests/graph/ready.h"

/* Node 0 has a heavy tie and three light ones; 4 and 5 have only each other. */
static const struct tie star[] = { { 0, 1, 97 }, { 0, 2, 1 }, { 0, 3, 1 },
                                   { 0, 6, 1 },  { 2, 3, 1 }, { 4, 5, 9 } };

static size_t form(const char *backbone, dgg_network *network, struct ready *ready)
{
    const dgg_network_options options = { .name = "whole", .backbone = backbone };
    MAKE_READY(ready, 7, star);
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(network, &ready->graph, &options, NULL), DGG_OK);
    return network->edge_count;
}

static void only_ties_that_stand_out_stay(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    CU_ASSERT_EQUAL_FATAL(form("disparity", &network, &ready), 1); /* (1 - .97)^3 = 2.7e-5 */
    CU_ASSERT_EQUAL(network.edges[0].weight, 97);
    dgg_network_destroy(&network);
}

static void a_level_lets_more_ties_stay(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    CU_ASSERT_EQUAL(form("disparity=0.00002", &network, &ready), 0);
    dgg_network_destroy(&network);
    /* 2-3 has half of what its ends share out among two: p = .5 */
    CU_ASSERT_EQUAL(form("disparity=0.51", &network, &ready), 4);
    dgg_network_destroy(&network);
}

static void two_that_have_only_each_other_tell_nothing(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    form("disparity=0.999", &network, &ready);
    for (size_t i = 0; i < network.edge_count; i++) {
        CU_ASSERT_NOT_EQUAL(network.edges[i].weight, 9);
    }
    dgg_network_destroy(&network);
}

SUITE("graph/backbones/disparity",
      { "only ties that stand out stay", only_ties_that_stand_out_stay },
      { "a level lets more ties stay", a_level_lets_more_ties_stay },
      { "two that have only each other tell nothing", two_that_have_only_each_other_tell_nothing })
