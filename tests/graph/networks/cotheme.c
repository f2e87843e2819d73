#include "graph/network.h"

#include <string.h>

#include "tests/graph/small_corpus.h"

static void the_weight_is_the_number_of_papers_that_discuss_both(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &graph, "cotheme", NULL), DGG_OK);
    CU_ASSERT_EQUAL(network.vertex_count, 3); /* data centres, local governance, smart cities */
    CU_ASSERT_EQUAL_FATAL(network.edge_count, 3);
    static const dgg_edge wanted[] = { { 0, 1, 1 }, { 0, 2, 2 }, { 1, 2, 1 } };
    for (size_t i = 0; i < 3; i++) {
        CU_ASSERT_EQUAL(network.edges[i].from, wanted[i].from);
        CU_ASSERT_EQUAL(network.edges[i].to, wanted[i].to);
        CU_ASSERT_EQUAL(network.edges[i].weight, wanted[i].weight);
    }
    dgg_network_destroy(&network);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void how_papers_are_counted_is_said(void)
{
    const dgg_row *row = dgg_shelf_find(&dgg_networks, "cotheme", NULL);
    CU_ASSERT(row != NULL && strstr(row->formula, "full counting") != NULL);
}

SUITE("graph/networks/cotheme",
      { "the weight is the number of papers that discuss both",
        the_weight_is_the_number_of_papers_that_discuss_both },
      { "how papers are counted is said", how_papers_are_counted_is_said })
