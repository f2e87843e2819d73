#include "layouts/pairs.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_node nodes[4];
static dgg_graph_link links[] = {
    { 0, 1, DGG_DISCUSSES, 1, NULL },   { 0, 1, DGG_PUBLISHED_IN, 2, NULL },
    { 0, 3, DGG_DISCUSSES, 0.5, NULL }, { 1, 0, DGG_DISCUSSES, 4, NULL },
    { 2, 2, DGG_DISCUSSES, 8, NULL },
};
static const dgg_graph graph = { .nodes = nodes, .node_count = 4, .links = links, .link_count = 5 };

static void links_between_two_nodes_are_one(void)
{
    dgg_pair *pairs = NULL;
    size_t count = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_pairs_make(&graph, &pairs, &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(count, 2);
    CU_ASSERT_TRUE(pairs[0].one == 0 && pairs[0].other == 1 && pairs[0].weight == 7);
    CU_ASSERT_TRUE(pairs[1].one == 0 && pairs[1].other == 3 && pairs[1].weight == 0.5);
    dgg_release(pairs);
}

static void parallel_links_are_found(void)
{
    dgg_graph simple = graph;
    CU_ASSERT_TRUE(dgg_has_parallel_links(&graph));
    simple.links = links + 1;
    simple.link_count = 3; /* there and back is not parallel */
    CU_ASSERT_FALSE(dgg_has_parallel_links(&simple));
    simple.link_count = 0;
    CU_ASSERT_FALSE(dgg_has_parallel_links(&simple));
}

static dgg_status make_and_forget(void)
{
    dgg_pair *pairs = NULL;
    size_t count = 0;
    dgg_status status = dgg_pairs_make(&graph, &pairs, &count, NULL);
    dgg_release(pairs);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(make_and_forget());
}

SUITE("layouts/pairs", { "links between two nodes are one", links_between_two_nodes_are_one },
      { "parallel links are found", parallel_links_are_found },
      { "refused memory is told", refused_memory_is_told })
