#include "tests/graph/ready.h"
#include "tests/graph/small_corpus.h"

static void all_nodes_and_links_are_in_it(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(network.vertex_count, graph.node_count);
    CU_ASSERT_EQUAL(network.edge_count, graph.link_count - 1); /* cites and related_to make one */
    dgg_network_destroy(&network);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void weights_add_up_and_loops_go(void)
{
    static const struct tie ties[] = { { 1, 0, 2 }, { 0, 1, 3 }, { 0, 0, 7 }, { 2, 1, 1 } };
    struct ready small;
    dgg_network network = { 0 };
    MAKE_READY(&small, 3, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &small.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(network.edge_count, 2);
    CU_ASSERT_EQUAL(network.edges[0].weight, 5);
    CU_ASSERT_EQUAL(network.edges[1].weight, 1);
    dgg_network_destroy(&network);
}

SUITE("graph/networks/whole", { "all nodes and links are in it", all_nodes_and_links_are_in_it },
      { "weights add up and loops go", weights_add_up_and_loops_go })
