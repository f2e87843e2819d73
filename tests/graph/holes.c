#include "graph/holes.h"

#include "tests/graph/ready.h"

static void strengths_and_strongest_ties_are_known(void)
{
    static const struct tie ties[] = { { 0, 1, 2 }, { 1, 2, 5 } };
    static const double strengths[] = { 2, 7, 5, 0 }, greatest[] = { 2, 5, 5, 0 };
    struct ready path;
    dgg_network network = { 0 };
    dgg_holes holes = { 0 };
    MAKE_READY(&path, 4, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &path.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_holes_init(&holes, &network, NULL), DGG_OK);
    for (int i = 0; i < 4; i++) {
        CU_ASSERT_EQUAL(holes.strengths[i], strengths[i]);
        CU_ASSERT_EQUAL(holes.greatest[i], greatest[i]);
    }
    dgg_holes_destroy(&holes);
    dgg_holes_destroy(&holes);
    dgg_network_destroy(&network);
}

SUITE("graph/holes",
      { "strengths and strongest ties are known", strengths_and_strongest_ties_are_known })
