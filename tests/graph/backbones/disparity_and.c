#include "graph/backbones.h"

#include "tests/graph/ready.h"

/* 0-1 is nearly all that 0 has, and a sixth of what 1 has. */
static const struct tie ties[] = { { 0, 1, 20 }, { 0, 2, 1 }, { 0, 3, 1 }, { 1, 4, 50 },
                                   { 1, 5, 50 }, { 2, 3, 1 }, { 4, 5, 1 } };

static size_t form(const char *backbone)
{
    struct ready ready;
    dgg_network network = { 0 };
    const dgg_network_options options = { .name = "whole", .backbone = backbone };
    MAKE_READY(&ready, 6, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(&network, &ready.graph, &options, NULL), DGG_OK);
    size_t count = network.edge_count;
    dgg_network_destroy(&network);
    return count;
}

static void both_ends_must_agree(void)
{
    CU_ASSERT_EQUAL(form("disparity=0.03"), 3); /* 0-1, 1-4 and 1-5, by one end each */
    CU_ASSERT_EQUAL(form("disparity-and=0.03"), 0);
    CU_ASSERT_EQUAL(form("disparity-and=0.35"), 2); /* (1 - 50/120)^2 = .34, and 1/51 */
}

SUITE("graph/backbones/disparity_and", { "both ends must agree", both_ends_must_agree })
