#include "graph/paths/lengths.h"

#include "tests/graph/ready.h"

static dgg_network network;
static dgg_lengths lengths;

static void make(const struct tie *ties, size_t count)
{
    static struct ready ready;
    make_ready(&ready, 8, ties, count);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_lengths_init(&lengths, &network, NULL), DGG_OK);
}

static void unmake(void)
{
    dgg_lengths_destroy(&lengths);
    dgg_network_destroy(&network);
}

static void check_distances(void)
{
    for (size_t i = 0; i < network.edge_count; i++) {
        double distance = lengths.of_edges[i] * lengths.unit;
        CU_ASSERT_DOUBLE_EQUAL(distance, 1 / network.edges[i].weight, 1e-12 * distance);
    }
}

static void points_make_whole_lengths(void)
{
    static const struct tie ties[] = { { 0, 1, .5 }, { 1, 2, 1.5 }, { 2, 3, 2 }, { 3, 4, 7 } };
    make(ties, 4);
    CU_ASSERT_TRUE(lengths.are_exact);
    CU_ASSERT_EQUAL(lengths.of_edges[0], 84); /* halves: 1, 3, 4 and 14 of them */
    CU_ASSERT_EQUAL(lengths.of_edges[1], 28);
    CU_ASSERT_EQUAL(lengths.of_edges[2], 21);
    CU_ASSERT_EQUAL(lengths.of_edges[3], 6);
    check_distances();
    unmake();
}

static void a_third_and_a_sixth_are_a_half(void)
{
    static const struct tie ties[] = { { 0, 1, 3 }, { 1, 2, 6 }, { 0, 2, 2 } };
    make(ties, 3);
    CU_ASSERT_EQUAL(lengths.of_edges[0] + lengths.of_edges[2], lengths.of_edges[1]);
    unmake();
}

/* .1, .3 and 1/7 are no numbers of a computer, and 10/3 is none of anybody. */
static void decimals_and_shares_are_meant_as_written(void)
{
    static const struct tie ties[] = { { 0, 1, .1 }, { 1, 2, .3 }, { 2, 3, .7 } };
    static const struct tie shares[] = { { 0, 1, 1. / 7 }, { 1, 2, 1. / 3 }, { 2, 3, .5 } };
    make(ties, 3);
    CU_ASSERT_TRUE(lengths.are_exact);
    CU_ASSERT_EQUAL(lengths.of_edges[0], 21);
    CU_ASSERT_EQUAL(lengths.of_edges[1], 7);
    CU_ASSERT_EQUAL(lengths.of_edges[2], 3);
    unmake();
    make(shares, 3);
    CU_ASSERT_TRUE(lengths.are_exact);
    check_distances();
    unmake();
}

static void equal_weights_need_no_lengths(void)
{
    static const struct tie ties[] = { { 0, 1, 4 }, { 1, 2, 4 } };
    make(ties, 2);
    CU_ASSERT_PTR_NULL(lengths.of_edges);
    CU_ASSERT_TRUE(lengths.are_exact);
    CU_ASSERT_EQUAL(lengths.unit, .25);
    unmake();
}

static void weights_without_a_common_multiple_are_rounded(void)
{
    static const struct tie ties[] = { { 0, 1, 3.141592653589793 }, { 1, 2, 1 } };
    make(ties, 2);
    CU_ASSERT_FALSE(lengths.are_exact);
    CU_ASSERT_EQUAL(lengths.of_edges[0], 1 / 3.141592653589793);
    CU_ASSERT_EQUAL(lengths.unit, 1);
    unmake();
}

static void a_multiple_that_no_double_holds_is_not_exact(void)
{
    static const struct tie ties[] = { { 0, 1, 999983 }, { 1, 2, 999979 }, { 2, 3, 999961 } };
    static const struct tie long_way[] = {
        { 0, 1, 94906265 }, { 1, 2, 94906267 }, { 2, 3, 1 }, { 3, 4, 1 }
    };
    make(ties, 3);
    CU_ASSERT_FALSE(lengths.are_exact);
    check_distances();
    unmake();
    make(long_way, 4); /* their product is below 2^53, but not the way of four ties */
    CU_ASSERT_FALSE(lengths.are_exact);
    check_distances();
    unmake();
}

SUITE("graph/paths/lengths", { "points make whole lengths", points_make_whole_lengths },
      { "a third and a sixth are a half", a_third_and_a_sixth_are_a_half },
      { "decimals and shares are meant as written", decimals_and_shares_are_meant_as_written },
      { "equal weights need no lengths", equal_weights_need_no_lengths },
      { "weights without a common multiple are rounded",
        weights_without_a_common_multiple_are_rounded },
      { "a multiple that no double holds is not exact",
        a_multiple_that_no_double_holds_is_not_exact })
