#include "layouts/spread.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { COUNT = 400 };

static dgg_node nodes[COUNT];
static dgg_graph_link links[COUNT];
static uint32_t community[COUNT];
static const dgg_graph graph = {
    .nodes = nodes, .node_count = COUNT, .links = links, .link_count = COUNT
};
static const dgg_analysis analysis = { .graph = &graph, .community = community };

/* Communities of 100, 50, 25 …, then some of one node, and 40 nodes of none. */
static void form(void)
{
    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t group = 1, end = COUNT / 4;
        for (uint32_t size = COUNT / 4; i >= end && size > 1; size /= 2) {
            end += size / 2;
            group++;
        }
        community[i] = i >= COUNT - 40 ? 0 : i < end ? group : group + i - end;
        links[i] = (dgg_graph_link){ i, i % 7, DGG_DISCUSSES, 1, NULL };
    }
}

static void no_two_nodes_are_nearer_than_one(void)
{
    dgg_point places[COUNT];
    double least = INFINITY;
    form();
    CU_ASSERT_EQUAL_FATAL(dgg_spread(&analysis, places, NULL), DGG_OK);
    for (size_t i = 0; i < COUNT; i++) {
        for (size_t j = 0; j < i; j++) {
            least = fmin(least, dgg_distance(places[i], places[j]));
        }
    }
    CU_ASSERT_TRUE(least >= 1);
}

static double farthest(const dgg_point *places, uint32_t group)
{
    double most = 0;
    for (size_t i = 0; i < COUNT; i++) {
        for (size_t j = 0; j < i; j++) {
            if (community[i] == group && community[j] == group) {
                most = fmax(most, dgg_distance(places[i], places[j]));
            }
        }
    }
    return most;
}

static void a_community_is_a_disc_about_its_most_linked_node(void)
{
    dgg_point places[COUNT];
    form();
    CU_ASSERT_EQUAL_FATAL(dgg_spread(&analysis, places, NULL), DGG_OK);
    CU_ASSERT_TRUE(places[0].x == 0 && places[0].y == 0);
    CU_ASSERT_TRUE(farthest(places, 1) <= 2 * 1.2 * sqrt(COUNT / 4.0));
    CU_ASSERT_TRUE(farthest(places, 2) <= 2 * 1.2 * sqrt(COUNT / 8.0));
}

static dgg_status spread(void)
{
    dgg_point places[COUNT];
    return dgg_spread(&analysis, places, NULL);
}

static void refused_memory_is_told(void)
{
    form();
    BRUTAL(spread());
}

SUITE("layouts/spread", { "no two nodes are nearer than one", no_two_nodes_are_nearer_than_one },
      { "a community is a disc about its most linked node",
        a_community_is_a_disc_about_its_most_linked_node },
      { "refused memory is told", refused_memory_is_told })
