#include "graph/network.h"
#include "tests/graph/small_corpus.h"

static dgg_corpus corpus;
static dgg_graph graph;
static dgg_network network;

static void make(void)
{
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &graph, "concept", NULL), DGG_OK);
}

static void unmake(void)
{
    dgg_network_destroy(&network);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void only_what_texts_say_joins(void)
{
    make();
    CU_ASSERT_EQUAL(network.edge_count, 7); /* 5 discusses, 2 studies */
    double weight = 0;
    for (size_t i = 0; i < network.edge_count; i++) {
        dgg_kind from = graph.nodes[network.nodes[network.edges[i].from]].kind;
        dgg_kind to = graph.nodes[network.nodes[network.edges[i].to]].kind;
        CU_ASSERT(from == DGG_PAPER && (to == DGG_THEME || to == DGG_LOCATION));
        weight += network.edges[i].weight;
    }
    CU_ASSERT_EQUAL(weight, 21);
    unmake();
}

static void nodes_without_ties_stay_and_people_and_venues_do_not(void)
{
    make();
    CU_ASSERT_EQUAL(network.vertex_count, 9);
    bool has_seminar = false;
    for (size_t i = 0; i < network.vertex_count; i++) {
        dgg_kind kind = graph.nodes[network.nodes[i]].kind;
        CU_ASSERT(kind != DGG_PERSON && kind != DGG_VENUE);
        if (kind == DGG_EVENT) {
            has_seminar = true;
            CU_ASSERT_EQUAL(network.first_arcs[i], network.first_arcs[i + 1]);
        }
    }
    CU_ASSERT_TRUE(has_seminar);
    unmake();
}

SUITE("graph/networks/concept", { "only what texts say joins", only_what_texts_say_joins },
      { "nodes without ties stay, and people and venues do not",
        nodes_without_ties_stay_and_people_and_venues_do_not })
