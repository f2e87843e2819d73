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
}

static void unmake(void)
{
    dgg_ways_destroy(&ways);
    dgg_network_destroy(&network);
}

/* The edge between two vertices; edge_count if there is none. */
static size_t edge_between(uint32_t one, uint32_t other)
{
    size_t edge = 0;
    while (edge < network.edge_count && !(network.edges[edge].from == (one < other ? one : other) &&
                                          network.edges[edge].to == (one < other ? other : one))) {
        edge++;
    }
    return edge;
}

static const struct tie ties[] = { { 5, 1, 1 }, { 1, 3, 2 }, { 1, 4, 3 }, { 0, 6, 4 } };

static void every_tie_is_two_ways(void)
{
    make(ties, 4, 8, DGG_LENGTH_WEIGHT);
    CU_ASSERT_EQUAL(ways.first[ways.count], 8);
    for (size_t place = 0; place < ways.count; place++) {
        for (size_t w = ways.first[place]; w < ways.first[place + 1]; w++) {
            size_t edge = edge_between(ways.vertices[place], ways.vertices[ways.to[w]]);
            CU_ASSERT_FATAL(edge < network.edge_count);
            CU_ASSERT_DOUBLE_EQUAL(ways.lengths[w] * ways.unit * network.edges[edge].weight, 1,
                                   1e-15);
            CU_ASSERT(w == ways.first[place] || ways.to[w - 1] < ways.to[w]);
        }
    }
    unmake();
}

static void the_walk_begins_with_the_best_joined(void)
{
    static const uint32_t wanted[] = { 1, 3, 4, 5, 0, 6 };
    make(ties, 4, 8, DGG_LENGTH_ONE);
    CU_ASSERT_EQUAL_FATAL(ways.count, 6); /* 2 and 7 have no ties */
    CU_ASSERT_EQUAL(memcmp(ways.vertices, wanted, sizeof wanted), 0);
    CU_ASSERT_PTR_NULL(ways.lengths);
    CU_ASSERT_EQUAL(ways.unit, 1);
    unmake();
}

static void exact_lengths_leave_no_slack(void)
{
    static const struct tie rough[] = { { 0, 1, 3.14 }, { 1, 2, 2.718281828459045 } };
    make(ties, 4, 8, DGG_LENGTH_WEIGHT);
    CU_ASSERT_EQUAL(ways.slack, 0);
    unmake();
    make(rough, 2, 3, DGG_LENGTH_WEIGHT);
    CU_ASSERT(ways.slack > 0);
    unmake();
}

SUITE("graph/paths/ways", { "every tie is two ways", every_tie_is_two_ways },
      { "the walk begins with the best joined", the_walk_begins_with_the_best_joined },
      { "exact lengths leave no slack", exact_lengths_leave_no_slack })
