#include "layouts/tied.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_node nodes[4];
static dgg_graph_link links[] = {
    { 0, 1, DGG_DISCUSSES, 1.5, NULL },
    { 0, 2, DGG_DISCUSSES, -1, NULL },
    { 1, 2, DGG_DISCUSSES, 2, NULL },
    { 2, 3, DGG_DISCUSSES, 0, NULL },
};
static const dgg_graph graph = { .nodes = nodes, .node_count = 4, .links = links, .link_count = 4 };

static void links_and_strengths_are_summed(void)
{
    dgg_tied tied = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_tied_make(&tied, &graph, NULL), DGG_OK);
    CU_ASSERT_EQUAL(tied.pair_count, 2);
    CU_ASSERT_TRUE(tied.links[0] == 1 && tied.links[1] == 2 && tied.links[2] == 1);
    CU_ASSERT_TRUE(tied.strengths[0] == 1.5 && tied.strengths[1] == 3.5 && tied.strengths[2] == 2);
    CU_ASSERT_TRUE(tied.links[3] == 0 && tied.strengths[3] == 0);
    dgg_tied_destroy(&tied);
}

static dgg_status make_and_forget(void)
{
    dgg_tied tied = { 0 };
    dgg_status status = dgg_tied_make(&tied, &graph, NULL);
    dgg_tied_destroy(&tied);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(make_and_forget());
}

SUITE("layouts/tied", { "links and strengths are summed", links_and_strengths_are_summed },
      { "refused memory is told", refused_memory_is_told })
