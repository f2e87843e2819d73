#include "tests/graph/bursting.h"

static void themes_burst_by_their_records(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    double weights[BURST_YEARS * BURST_RECORDS + 2];
    CU_ASSERT_EQUAL_FATAL(make_bursting(&corpus, bursting_hits), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(graph.node_count, sizeof weights / sizeof *weights);
    CU_ASSERT_EQUAL(dgg_bursting_fill(&graph, weights, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(weights[dgg_graph_find(&graph, dgg_text_of("theme:a"))], 3.988189, 1e-6);
    /* it is in more than half of all records */
    CU_ASSERT_TRUE(isnan(weights[dgg_graph_find(&graph, dgg_text_of("theme:b"))]));
    CU_ASSERT_EQUAL(weights[dgg_graph_find(&graph, dgg_text_of("paper:p000"))], 0);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void two_records_are_too_few(void)
{
    static const int hits[BURST_YEARS] = { 0, 0, 0, 2, 0, 0, 0, 0, 0, 0 };
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    double weights[BURST_YEARS * BURST_RECORDS + 2];
    CU_ASSERT_EQUAL_FATAL(make_bursting(&corpus, hits), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_bursting_fill(&graph, weights, NULL), DGG_OK);
    CU_ASSERT_EQUAL(weights[dgg_graph_find(&graph, dgg_text_of("theme:a"))], 0);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void sigma_is_that_of_its_definition(void)
{
    CU_ASSERT_DOUBLE_EQUAL(dgg_bursting_sigma(.2, 3), 1.728, 1e-12);
    CU_ASSERT_EQUAL(dgg_bursting_sigma(.7, 0), 1);
    CU_ASSERT_TRUE(isnan(dgg_bursting_sigma(0, NAN))); /* though 1 to any power is 1 */
}

static dgg_status fill_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    double weights[BURST_YEARS * BURST_RECORDS + 2];
    dgg_status status = make_bursting(&corpus, bursting_hits);
    status = status == DGG_OK ? dgg_graph_init(&graph, &corpus, NULL, NULL) : status;
    status = status == DGG_OK ? dgg_bursting_fill(&graph, weights, NULL) : status;
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("graph/bursting", { "themes burst by their records", themes_burst_by_their_records },
      { "two records are too few", two_records_are_too_few },
      { "sigma is that of its definition", sigma_is_that_of_its_definition },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
