#include "graph/leiden/level.h"

#include "tests/graph/ready.h"

/* A square with a diagonal: 0-1 (2), 1-2 (3), 2-3 (5), 0-3 (7), 0-2 (11). */
static const struct tie square[] = {
    { 0, 1, 2 }, { 1, 2, 3 }, { 2, 3, 5 }, { 0, 3, 7 }, { 0, 2, 11 }
};
static const double left[] = { 1, 2, 3, 4 }, right[] = { 10, 20, 30, 40 };
static const dgg_expected expected = { left, right, 1 };

static void begin(struct ready *ready, dgg_network *network, dgg_level *level)
{
    MAKE_READY(ready, 4, square);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(network, &ready->graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_level_of_network(level, network, &expected, NULL), DGG_OK);
}

static void a_network_is_the_first_level(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    dgg_level level = { 0 };
    begin(&ready, &network, &level);
    CU_ASSERT_EQUAL(level.count, 4);
    CU_ASSERT_EQUAL(level.first[4], 10);
    CU_ASSERT(level.to[level.first[1]] == 0 && level.weight[level.first[1]] == 2);
    CU_ASSERT(level.left[3] == 4 && level.right[3] == 40);
    dgg_level_destroy(&level);
    dgg_network_destroy(&network);
}

static void ties_between_parts_are_added_up(void)
{
    static const uint32_t part[] = { 0, 1, 1, 0 };
    struct ready ready;
    dgg_network network = { 0 };
    dgg_level fine = { 0 }, coarse = { 0 };
    begin(&ready, &network, &fine);
    CU_ASSERT_EQUAL_FATAL(dgg_level_of_parts(&coarse, &fine, part, 2, NULL), DGG_OK);
    CU_ASSERT(coarse.count == 2 && coarse.first[1] == 1 && coarse.first[2] == 2);
    CU_ASSERT(coarse.to[0] == 1 && coarse.weight[0] == 2 + 5 + 11);
    CU_ASSERT(coarse.to[1] == 0 && coarse.weight[1] == 2 + 5 + 11);
    CU_ASSERT(coarse.left[0] == 5 && coarse.right[1] == 50);
    dgg_level_destroy(&coarse);
    dgg_level_destroy(&fine);
    dgg_network_destroy(&network);
}

static dgg_status refuse(const struct ready *ready)
{
    dgg_network network = { 0 };
    static const uint32_t part[] = { 0, 1, 1, 0 };
    dgg_level fine = { 0 }, coarse = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_network_init(&network, &ready->graph, "whole", NULL));
    DGG_TRY(dgg_level_of_network(&fine, &network, &expected, NULL));
    DGG_TRY(dgg_level_of_parts(&coarse, &fine, part, 2, NULL));
done:
    dgg_network_destroy(&network);
    dgg_level_destroy(&coarse);
    dgg_level_destroy(&fine);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 4, square);
    BRUTAL(refuse(&ready));
}

SUITE("graph/leiden/level", { "a network is the first level", a_network_is_the_first_level },
      { "ties between parts are added up", ties_between_parts_are_added_up },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
