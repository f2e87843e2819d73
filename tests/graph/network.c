#include "graph/network.h"

#include "graph/igraph_bridge.h"
#include "tests/graph/ready.h"

static void edges_stand_in_one_order_whatever_the_order_of_links(void)
{
    static const struct tie one[] = { { 3, 1, .1 }, { 0, 2, 1 }, { 1, 3, .2 }, { 3, 1, .3 } };
    static const struct tie other[] = { { 1, 3, .3 }, { 3, 1, .2 }, { 2, 0, 1 }, { 1, 3, .1 } };
    struct ready first, second;
    dgg_network left = { 0 }, right = { 0 };
    MAKE_READY(&first, 4, one);
    MAKE_READY(&second, 4, other);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&left, &first.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&right, &second.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(left.edge_count, 2);
    CU_ASSERT_EQUAL_FATAL(right.edge_count, 2);
    CU_ASSERT_EQUAL(left.edges[1].from, 1);
    CU_ASSERT_EQUAL(left.edges[1].to, 3);
    CU_ASSERT_EQUAL(left.edges[1].weight, right.edges[1].weight);
    dgg_network_destroy(&left);
    dgg_network_destroy(&right);
}

static void arcs_lead_from_each_vertex_in_order(void)
{
    struct ready club;
    dgg_network network = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &club.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(network.first_arcs[0], 0);
    CU_ASSERT_EQUAL(network.first_arcs[KARATE_NODES], 2 * network.edge_count);
    for (uint32_t i = 0; i < network.vertex_count; i++) {
        for (size_t a = network.first_arcs[i]; a < network.first_arcs[i + 1]; a++) {
            const dgg_edge *edge = &network.edges[network.arcs[a].edge];
            CU_ASSERT_EQUAL(edge->from == i ? edge->to : edge->from, network.arcs[a].to);
            CU_ASSERT(a == network.first_arcs[i] || network.arcs[a - 1].to < network.arcs[a].to);
        }
    }
    dgg_network_destroy(&network);
}

static void a_ready_network_is_taken_whole(void)
{
    dgg_node paper = { .kind = DGG_PAPER }, node = { .kind = DGG_NODE };
    dgg_graph typed = { .nodes = &paper, .node_count = 1 };
    dgg_graph bare = { .nodes = &node, .node_count = 1 };
    CU_ASSERT_STRING_EQUAL(dgg_network_default(&typed), "concept");
    CU_ASSERT_STRING_EQUAL(dgg_network_default(&bare), "whole");
}

static void an_unknown_network_is_refused(void)
{
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_network_init(&network, &graph, "cothemes", &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'cotheme'"));
}

static void an_empty_graph_makes_an_empty_network(void)
{
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    CU_ASSERT_EQUAL(dgg_network_init(&network, &graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(network.vertex_count, 0);
    dgg_network_destroy(&network);
    dgg_network_destroy(&network);
}

static void a_weight_that_is_not_above_0_is_no_tie(void)
{
    static const struct tie ties[] = { { 0, 1, 0 }, { 1, 2, -3 }, { 2, 3, NAN }, { 3, 4, 1 } };
    struct ready small;
    dgg_network network = { 0 };
    MAKE_READY(&small, 5, ties);
    CU_ASSERT_EQUAL(dgg_network_init(&network, &small.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(network.edge_count, 1);
    dgg_network_destroy(&network);
}

static void weights_beyond_counting_are_refused(void)
{
    static const struct tie infinite[] = { { 0, 1, INFINITY } };
    static const struct tie tiny[] = { { 0, 1, 1e-300 } };
    struct ready small;
    dgg_network network = { 0 };
    dgg_error error = { 0 };
    MAKE_READY(&small, 2, infinite);
    CU_ASSERT_EQUAL(dgg_network_init(&network, &small.graph, NULL, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "weight"));
    MAKE_READY(&small, 2, tiny);
    CU_ASSERT_EQUAL(dgg_network_init(&network, &small.graph, NULL, NULL), DGG_BAD_INPUT);
}

static dgg_status init_and_destroy(const struct ready *ready)
{
    dgg_network network = { 0 };
    dgg_status status = dgg_network_init(&network, &ready->graph, NULL, NULL);
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(init_and_destroy(&club));
}

SUITE("graph/network",
      { "edges stand in one order whatever the order of links",
        edges_stand_in_one_order_whatever_the_order_of_links },
      { "arcs lead from each vertex in order", arcs_lead_from_each_vertex_in_order },
      { "a ready network is taken whole", a_ready_network_is_taken_whole },
      { "an unknown network is refused", an_unknown_network_is_refused },
      { "an empty graph makes an empty network", an_empty_graph_makes_an_empty_network },
      { "a weight that is not above 0 is no tie", a_weight_that_is_not_above_0_is_no_tie },
      { "weights beyond counting are refused", weights_beyond_counting_are_refused },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
