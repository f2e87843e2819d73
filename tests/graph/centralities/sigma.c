#include "graph/network.h"
#include "tests/graph/bursting.h"

/* The concept network is two stars: theme a lies between the pairs of its 30 papers. */
static void bridges_that_burst_stand_out(void)
{
    static const char *const measures[] = { "sigma", NULL };
    dgg_analysis_options options = { .measures = measures, .communities = "components" };
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_bursting(&corpus, bursting_hits), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &graph, &options, NULL), DGG_OK);
    const double *scores = dgg_analysis_score(&analysis, "sigma");
    double centrality = 30 * 29 / 2. / (201 * 200 / 2.);
    CU_ASSERT_DOUBLE_EQUAL(scores[dgg_graph_find(&graph, dgg_text_of("theme:a"))],
                           pow(1 + centrality, 3.988189), 1e-7);
    CU_ASSERT_TRUE(isnan(scores[dgg_graph_find(&graph, dgg_text_of("theme:b"))]));
    CU_ASSERT_EQUAL(scores[dgg_graph_find(&graph, dgg_text_of("paper:p000"))], 1);
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

SUITE("graph/centralities/sigma", { "bridges that burst stand out", bridges_that_burst_stand_out })
