#include "graph/backbones.h"

#include "tests/graph/ready.h"

static const struct tie two_parts[] = { { 0, 1, 1 }, { 1, 2, 5 }, { 0, 2, 4 },
                                        { 3, 4, 1 }, { 4, 5, 1 }, { 3, 5, 1 } };

static void each_component_keeps_its_strongest_tree(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    const dgg_network_options options = { .name = "whole", .backbone = "spanning-tree" };
    MAKE_READY(&ready, 7, two_parts);
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(&network, &ready.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(network.vertex_count, 7);
    CU_ASSERT_EQUAL_FATAL(network.edge_count, 4);
    CU_ASSERT_EQUAL(network.edges[0].weight + network.edges[1].weight, 9);
    CU_ASSERT_EQUAL(network.edges[2].from, 3); /* of equal ties those of the smaller ids */
    CU_ASSERT_EQUAL(network.edges[2].to, 4);
    CU_ASSERT_EQUAL(network.edges[3].from, 3);
    dgg_network_destroy(&network);
}

SUITE("graph/backbones/spanning_tree",
      { "each component keeps its strongest tree", each_component_keeps_its_strongest_tree })
