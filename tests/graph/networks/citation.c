#include "tests/graph/ready.h"
#include "tests/graph/small_corpus.h"

static void papers_lead_to_the_papers_they_cite(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &graph, "citation", NULL), DGG_OK);
    CU_ASSERT_EQUAL(network.vertex_count, 3); /* two papers and an event; no reference */
    CU_ASSERT_EQUAL_FATAL(network.directed.edge_count, 1);
    const dgg_edge *edge = &network.directed.edges[0];
    CU_ASSERT_EQUAL(network.nodes[edge->from], node_called(&graph, "paper:zhao-2021"));
    CU_ASSERT_EQUAL(network.nodes[edge->to], node_called(&graph, "paper:abel-2020"));
    CU_ASSERT_EQUAL(edge->weight, 1);
    dgg_network_destroy(&network);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void arcs_of_a_ready_network_count_as_citations(void)
{
    static const struct tie ties[] = { { 1, 0, 2 }, { 2, 1, 1 } };
    struct ready small;
    dgg_network network = { 0 };
    MAKE_READY(&small, 3, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &small.graph, "citation", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(network.directed.edge_count, 2);
    CU_ASSERT_EQUAL(network.directed.edges[0].from, 1);
    CU_ASSERT_EQUAL(network.directed.edges[0].to, 0);
    CU_ASSERT_EQUAL(network.edges[0].from, 0);
    dgg_network_destroy(&network);
}

static void arcs_of_a_file_may_lead_the_other_way(void)
{
    static const struct tie ties[] = { { 1, 0, 2 }, { 2, 1, 1 } };
    struct ready small;
    dgg_network network = { 0 };
    const dgg_network_options options = { .name = "citation", .arcs = "cited-citing" };
    MAKE_READY(&small, 3, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(&network, &small.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(network.directed.edge_count, 2);
    CU_ASSERT_EQUAL(network.directed.edges[0].from, 0);
    CU_ASSERT_EQUAL(network.directed.edges[0].to, 1);
    CU_ASSERT(dgg_text_find(network.note, dgg_text_of("cited-citing")) < network.note.length);
    dgg_network_destroy(&network);
}

static void ties_without_direction_are_refused(void)
{
    static const struct tie ties[] = { { 1, 0, 2 } };
    struct ready small;
    dgg_corpus corpus = { .is_undirected = true };
    dgg_network network = { 0 };
    dgg_error error = { 0 };
    MAKE_READY(&small, 2, ties);
    small.graph.corpus = &corpus;
    CU_ASSERT_EQUAL(dgg_network_init(&network, &small.graph, "citation", &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "no direction"));
}

SUITE("graph/networks/citation",
      { "papers lead to the papers they cite", papers_lead_to_the_papers_they_cite },
      { "arcs of a ready network count as citations", arcs_of_a_ready_network_count_as_citations },
      { "arcs of a file may lead the other way", arcs_of_a_file_may_lead_the_other_way },
      { "ties without direction are refused", ties_without_direction_are_refused })
