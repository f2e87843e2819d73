#include "graph/hits.h"

#include <stdlib.h>

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

/* All cite one: sums so long that rounding alone keeps them from 1e-12. With DGG_HEAVY it is a hub
 * of 200,000, which took minutes to give up. */
static void a_hub_of_very_many_is_found_soon(void)
{
    uint32_t count = getenv("DGG_HEAVY") != NULL ? 200001 : 20001;
    dgg_node *nodes = calloc(count, sizeof *nodes);
    dgg_graph_link *links = calloc(count, sizeof *links);
    double *scores = calloc(count, sizeof *scores);
    dgg_network network = { 0 };
    CU_ASSERT_FATAL(nodes != NULL && links != NULL && scores != NULL);
    for (uint32_t i = 0; i < count; i++) {
        nodes[i] = (dgg_node){ .kind = DGG_NODE, .entry = i };
        links[i] = (dgg_graph_link){ i, 0, DGG_LINK, 1, NULL };
    }
    const dgg_graph graph = {
        .nodes = nodes, .node_count = count, .links = links + 1, .link_count = count - 1
    };
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &graph, "citation", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_hits_find(&network, DGG_AUTHORITIES, scores, NULL), DGG_OK);
    CU_ASSERT(scores[0] == 1 && scores[1] == 0);
    CU_ASSERT_EQUAL(dgg_hits_find(&network, DGG_HUBS, scores, NULL), DGG_OK);
    CU_ASSERT_EQUAL(scores[0], 0);
    for (uint32_t i = 1; i < count; i++) {
        CU_ASSERT_DOUBLE_EQUAL(scores[i], 1, 1e-9);
    }
    dgg_network_destroy(&network);
    free(nodes);
    free(links);
    free(scores);
}

SUITE("graph/hits",
      { "hubs and authorities make each other", hubs_and_authorities_make_each_other },
      { "a hub of very many is found soon", a_hub_of_very_many_is_found_soon })
