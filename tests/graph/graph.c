#include "tests/graph/small_corpus.h"

static dgg_corpus corpus;
static dgg_graph graph;

static void make(const dgg_kinds *kinds)
{
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, kinds, NULL), DGG_OK);
}

static void unmake(void)
{
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void nodes_stand_in_the_order_of_kind_and_id(void)
{
    static const char *const wanted[] = {
        "paper:abel-2020", "paper:zhao-2021",    "event:seminar-2022",     "person:zhao-li",
        "venue:policy",    "theme:data-centres", "theme:local-governance", "theme:smart-cities",
        "location:china",  "location:guiyang",   "location:peru",
    };
    make(NULL);
    CU_ASSERT_EQUAL_FATAL(graph.node_count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < graph.node_count; i++) {
        CU_ASSERT_TRUE(dgg_text_is(graph.nodes[i].id, wanted[i]));
    }
    CU_ASSERT_EQUAL(graph.nodes[0].entry, 1);
    unmake();
}

static void an_untitled_record_is_called_by_its_first_words(void)
{
    make(NULL);
    const dgg_node *untitled = &graph.nodes[node_called(&graph, "paper:abel-2020")];
    const dgg_node *titled = &graph.nodes[node_called(&graph, "paper:zhao-2021")];
    CU_ASSERT_TRUE(untitled->label_is_inferred);
    CU_ASSERT_TRUE(dgg_text_is(untitled->label, "No title here"));
    CU_ASSERT_FALSE(titled->label_is_inferred);
    CU_ASSERT_TRUE(dgg_text_is(titled->label, "On data centres"));
    unmake();
}

static void a_node_without_a_label_is_called_by_its_id(void)
{
    dgg_kinds kinds = { { false } };
    kinds.has[DGG_REFERENCE] = true;
    make(&kinds);
    CU_ASSERT_EQUAL_FATAL(graph.node_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].id, "reference:smith-1999"));
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].label, "smith-1999"));
    unmake();
}

static void only_the_kinds_asked_for_become_nodes(void)
{
    dgg_kinds kinds = { { false } };
    kinds.has[DGG_THEME] = kinds.has[DGG_EVENT] = true;
    make(&kinds);
    CU_ASSERT_EQUAL(graph.node_count, 4);
    CU_ASSERT_EQUAL(graph.link_count, 0);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].id, "event:seminar-2022"));
    unmake();
}

static void a_node_is_found_by_its_id(void)
{
    make(NULL);
    for (uint32_t i = 0; i < graph.node_count; i++) {
        CU_ASSERT_EQUAL(dgg_graph_find(&graph, graph.nodes[i].id), i);
    }
    CU_ASSERT_EQUAL(dgg_graph_find(&graph, dgg_text_of("paper:nobody")), UINT32_MAX);
    CU_ASSERT_EQUAL(dgg_graph_find(&graph, dgg_text_of("papers:abel-2020")), UINT32_MAX);
    CU_ASSERT_EQUAL(dgg_graph_find(&graph, dgg_text_of("")), UINT32_MAX);
    unmake();
}

static void an_empty_corpus_makes_an_empty_graph(void)
{
    CU_ASSERT_EQUAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(graph.node_count, 0);
    CU_ASSERT_EQUAL(dgg_graph_find(&graph, dgg_text_of("paper:x")), UINT32_MAX);
    dgg_graph_destroy(&graph);
    dgg_graph_destroy(&graph);
}

static dgg_status make_with_refusals(void)
{
    dgg_corpus small = { 0 };
    dgg_graph made = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(make_small_corpus(&small, NULL));
    DGG_TRY(dgg_graph_init(&made, &small, NULL, NULL));
done:
    dgg_graph_destroy(&made);
    dgg_corpus_destroy(&small);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(make_with_refusals());
}

SUITE("graph/graph",
      { "nodes stand in the order of kind and id", nodes_stand_in_the_order_of_kind_and_id },
      { "an untitled record is called by its first words",
        an_untitled_record_is_called_by_its_first_words },
      { "a node without a label is called by its id", a_node_without_a_label_is_called_by_its_id },
      { "only the kinds asked for become nodes", only_the_kinds_asked_for_become_nodes },
      { "a node is found by its id", a_node_is_found_by_its_id },
      { "an empty corpus makes an empty graph", an_empty_corpus_makes_an_empty_graph },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
