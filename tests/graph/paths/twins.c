#include "graph/paths/ways.h"
#include "tests/graph/ready.h"

static dgg_network network;
static dgg_ways ways;

static void make(const struct tie *ties, size_t count, size_t nodes, dgg_length length)
{
    static struct ready ready;
    make_ready(&ready, nodes, ties, count);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_ways_init(&ways, &network, length, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_ways_join_twins(&ways, NULL), DGG_OK);
}

static void unmake(void)
{
    dgg_ways_destroy(&ways);
    dgg_network_destroy(&network);
}

/* Three leaves, one of them farther away; and a fourth node behind a leaf. */
static const struct tie star[] = {
    { 0, 1, 1 }, { 0, 2, 1 }, { 0, 3, 2 }, { 0, 4, 1 }, { 4, 5, 1 }
};

static void leaves_of_one_node_are_one_place(void)
{
    make(star, 5, 6, DGG_LENGTH_ONE);
    CU_ASSERT_EQUAL(ways.vertex_count, 6);
    CU_ASSERT_EQUAL_FATAL(ways.count, 4); /* 0, leaves, 4, 5 */
    CU_ASSERT_EQUAL(ways.first[ways.count], 6);
    CU_ASSERT_EQUAL(ways.copies[0], 1);
    CU_ASSERT_EQUAL(ways.copies[1], 3);
    CU_ASSERT_EQUAL(ways.places[1], 1);
    CU_ASSERT_EQUAL(ways.places[3], 1);
    unmake();
}

static void only_at_the_same_length(void)
{
    make(star, 5, 6, DGG_LENGTH_WEIGHT);
    CU_ASSERT_EQUAL_FATAL(ways.count, 5);
    CU_ASSERT_EQUAL(ways.copies[1], 2);
    CU_ASSERT_EQUAL(ways.copies[2], 1);
    unmake();
}

static void neighbours_are_no_twins(void)
{
    static const struct tie triangle[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 } };
    make(triangle, 3, 3, DGG_LENGTH_ONE);
    CU_ASSERT_EQUAL(ways.count, 3);
    unmake();
}

static void both_sides_can_be_twins(void)
{
    static const struct tie square[] = { { 0, 2, 1 }, { 0, 3, 1 }, { 1, 2, 1 }, { 1, 3, 1 } };
    make(square, 4, 4, DGG_LENGTH_ONE);
    CU_ASSERT_EQUAL_FATAL(ways.count, 2);
    CU_ASSERT_EQUAL(ways.copies[0], 2);
    CU_ASSERT_EQUAL(ways.copies[1], 2);
    CU_ASSERT_EQUAL(ways.first[2], 2);
    CU_ASSERT_EQUAL(ways.to[0], 1);
    unmake();
}

static dgg_status join(void)
{
    dgg_status status = DGG_OK;
    dgg_ways made = { 0 };
    DGG_TRY(dgg_ways_init(&made, &network, DGG_LENGTH_ONE, NULL));
    DGG_TRY(dgg_ways_join_twins(&made, NULL));
done:
    dgg_ways_destroy(&made);
    return status;
}

static void every_refusal_of_memory_is_survived(void)
{
    make(star, 5, 6, DGG_LENGTH_ONE);
    dgg_ways_destroy(&ways);
    long blocks = dgg_blocks_in_use;
    dgg_blocks_in_use = 0;
    BRUTAL(join());
    dgg_blocks_in_use = blocks;
    dgg_network_destroy(&network);
}

SUITE("graph/paths/twins", { "leaves of one node are one place", leaves_of_one_node_are_one_place },
      { "only at the same length", only_at_the_same_length },
      { "neighbours are no twins", neighbours_are_no_twins },
      { "both sides can be twins", both_sides_can_be_twins },
      { "every refusal of memory is survived", every_refusal_of_memory_is_survived })
