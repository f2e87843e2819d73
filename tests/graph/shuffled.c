#include "graph/shuffled.h"

#include "tests/graph/ready.h"

static const struct tie path[] = { { 0, 1, 2 }, { 1, 2, 3 } };

static void begin(struct ready *ready, dgg_network *network)
{
    MAKE_READY(ready, 3, path);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(network, &ready->graph, "whole", NULL), DGG_OK);
}

static void vertices_change_places_and_keep_their_ties(void)
{
    static const uint32_t place[] = { 2, 0, 1 };
    struct ready ready;
    dgg_network network = { 0 }, copy = { 0 };
    begin(&ready, &network);
    CU_ASSERT_EQUAL_FATAL(dgg_network_shuffle(&copy, &network, place, NULL), DGG_OK);
    CU_ASSERT(copy.vertex_count == 3 && copy.edge_count == 2);
    CU_ASSERT(copy.edges[0].from == 0 && copy.edges[0].to == 1 && copy.edges[0].weight == 3);
    CU_ASSERT(copy.edges[1].from == 0 && copy.edges[1].to == 2 && copy.edges[1].weight == 2);
    CU_ASSERT_EQUAL(copy.first_arcs[1] - copy.first_arcs[0], 2);
    dgg_network_destroy(&copy);
    dgg_network_destroy(&network);
}

static void a_weight_of_nothing_is_no_edge(void)
{
    static const double weights[] = { 0, .25 };
    struct ready ready;
    dgg_network network = { 0 }, copy = { 0 };
    begin(&ready, &network);
    CU_ASSERT_EQUAL_FATAL(dgg_network_weigh(&copy, &network, weights, NULL), DGG_OK);
    CU_ASSERT(copy.vertex_count == 3 && copy.edge_count == 1);
    CU_ASSERT(copy.edges[0].from == 1 && copy.edges[0].to == 2 && copy.edges[0].weight == .25);
    dgg_network_destroy(&copy);
    dgg_network_destroy(&network);
}

static dgg_status refuse(const struct ready *ready)
{
    static const uint32_t place[] = { 2, 0, 1 };
    dgg_network network = { 0 }, copy = { 0 };
    dgg_status status = dgg_network_init(&network, &ready->graph, "whole", NULL);
    if (status == DGG_OK) {
        status = dgg_network_shuffle(&copy, &network, place, NULL);
    }
    dgg_network_destroy(&copy);
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 3, path);
    BRUTAL(refuse(&ready));
}

SUITE("graph/shuffled",
      { "vertices change places and keep their ties", vertices_change_places_and_keep_their_ties },
      { "a weight of nothing is no edge", a_weight_of_nothing_is_no_edge },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
