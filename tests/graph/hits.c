#include "graph/hits.h"

#include "tests/graph/ready.h"

/* h = A a and a = A^T h, but for one factor: checked on the karate club, its ties one way. */
static void hubs_and_authorities_make_each_other(void)
{
    static struct ready club;
    dgg_network network = { 0 };
    double hubs[KARATE_NODES], authorities[KARATE_NODES], made[KARATE_NODES] = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &club.graph, "citation", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_hits_find(&network, DGG_HUBS, hubs, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_hits_find(&network, DGG_AUTHORITIES, authorities, NULL), DGG_OK);
    for (size_t i = 0; i < network.directed.edge_count; i++) {
        const dgg_edge *edge = &network.directed.edges[i];
        made[edge->to] += edge->weight * hubs[edge->from];
    }
    double factor = made[33] / authorities[33];
    for (int i = 0; i < KARATE_NODES; i++) {
        CU_ASSERT_DOUBLE_EQUAL(made[i], factor * authorities[i], 1e-11);
    }
    dgg_network_destroy(&network);
}

SUITE("graph/hits",
      { "hubs and authorities make each other", hubs_and_authorities_make_each_other })
