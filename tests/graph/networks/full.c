#include "tests/graph/ready.h"

static void it_is_the_whole_by_another_name(void)
{
    struct ready club;
    dgg_network full = { 0 }, whole = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&full, &club.graph, "full", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&whole, &club.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(full.edge_count, whole.edge_count);
    CU_ASSERT_EQUAL(memcmp(full.edges, whole.edges, whole.edge_count * sizeof *whole.edges), 0);
    CU_ASSERT_TRUE(dgg_network_takes(full.former, DGG_NODE));
    dgg_network_destroy(&full);
    dgg_network_destroy(&whole);
}

SUITE("graph/networks/full", { "it is the whole by another name", it_is_the_whole_by_another_name })
