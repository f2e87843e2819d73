#include "graph/edges.h"

#include "tests/graph/ready.h"

static const struct tie arcs[] = { { 2, 0, 1 }, { 0, 2, 4 }, { 0, 1, 2 }, { 3, 0, 1 },
                                   { 0, 1, 3 }, { 1, 1, 9 }, { 4, 3, 0 }, { 4, 2, 1 } };

static void edges_are_sorted_and_repeats_become_one(void)
{
    dgg_edge edges[] = { { 2, 3, 1 }, { 0, 3, .3 }, { 0, 3, .1 }, { 1, 2, 5 }, { 0, 3, .2 } };
    size_t count = 5;
    CU_ASSERT_EQUAL_FATAL(dgg_edges_settle(edges, &count, 4, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(count, 3);
    CU_ASSERT_EQUAL(edges[0].to, 3);
    CU_ASSERT_EQUAL(edges[0].weight, .1 + .2 + .3); /* from the smallest, in doubles */
    CU_ASSERT_EQUAL(edges[1].from, 1);
    CU_ASSERT_EQUAL(edges[2].from, 2);
}

static void no_edges_are_settled_too(void)
{
    size_t count = 0;
    CU_ASSERT_EQUAL(dgg_edges_settle(NULL, &count, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(count, 0);
}

static void a_directed_network_keeps_both_directions(void)
{
    struct ready small;
    dgg_network network = { 0 };
    MAKE_READY(&small, 5, arcs);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &small.graph, "citation", NULL), DGG_OK);
    const dgg_directed *directed = &network.directed;
    CU_ASSERT_TRUE(network.is_directed);
    CU_ASSERT_EQUAL_FATAL(directed->edge_count, 5);
    CU_ASSERT_EQUAL(directed->edges[0].to, 1);
    CU_ASSERT_EQUAL(directed->edges[0].weight, 5);
    CU_ASSERT_EQUAL(directed->first_out[1] - directed->first_out[0], 2);
    CU_ASSERT_EQUAL_FATAL(directed->first_in[1] - directed->first_in[0], 2);
    CU_ASSERT_EQUAL(directed->edges[directed->into[0]].from, 2);
    CU_ASSERT_EQUAL(directed->edges[directed->into[1]].from, 3);
    CU_ASSERT_EQUAL(directed->first_in[5], 5);
    dgg_network_destroy(&network);
}

static void undirected_measures_see_to_and_fro_as_one(void)
{
    struct ready small;
    dgg_network network = { 0 };
    MAKE_READY(&small, 5, arcs);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &small.graph, "citation", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(network.edge_count, 4);
    CU_ASSERT_EQUAL(network.edges[1].to, 2);
    CU_ASSERT_EQUAL(network.edges[1].weight, 5); /* 1 to and 4 fro */
    CU_ASSERT_EQUAL(network.first_arcs[5], 8);
    CU_ASSERT_EQUAL(network.loop_count, 1);
    CU_ASSERT_EQUAL(network.repeat_count, 1);
    CU_ASSERT_EQUAL(network.weightless_count, 1);
    dgg_network_destroy(&network);
}

static void every_directed_edge_stands_once_at_each_end(void)
{
    struct ready club;
    dgg_network network = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &club.graph, "citation", NULL), DGG_OK);
    const dgg_directed *directed = &network.directed;
    size_t met = 0;
    for (uint32_t v = 0; v < network.vertex_count; v++) {
        for (size_t e = directed->first_out[v]; e < directed->first_out[v + 1]; e++) {
            CU_ASSERT_EQUAL(directed->edges[e].from, v);
        }
        for (size_t k = directed->first_in[v]; k < directed->first_in[v + 1]; k++) {
            CU_ASSERT_EQUAL(directed->edges[directed->into[k]].to, v);
            met++;
        }
    }
    CU_ASSERT_EQUAL(met, directed->edge_count);
    dgg_network_destroy(&network);
}

static dgg_status init_and_destroy(const struct ready *ready)
{
    dgg_network network = { 0 };
    dgg_status status = dgg_network_init(&network, &ready->graph, "citation", NULL);
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready small;
    MAKE_READY(&small, 5, arcs);
    BRUTAL(init_and_destroy(&small));
}

SUITE("graph/edges",
      { "edges are sorted and repeats become one", edges_are_sorted_and_repeats_become_one },
      { "no edges are settled too", no_edges_are_settled_too },
      { "a directed network keeps both directions", a_directed_network_keeps_both_directions },
      { "undirected measures see to and fro as one", undirected_measures_see_to_and_fro_as_one },
      { "every directed edge stands once at each end",
        every_directed_edge_stands_once_at_each_end },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
