#include "tests/graph/impact.h"

static void each_index_is_that_of_its_definition(void)
{
    CU_ASSERT_TRUE(has_impact(&dgg_centrality_h_index, 3));
    CU_ASSERT_TRUE(has_impact(&dgg_centrality_g_index, 4));
    CU_ASSERT_TRUE(has_impact(&dgg_centrality_m_index, .3));
}

static void where_nothing_is_told_there_is_none(void)
{
    static const dgg_paper paper = { .kind = DGG_PAPER, .id = IMPACT_TEXT("a") };
    static const dgg_link link = { .weight = 1 };
    const dgg_entity person = { IMPACT_TEXT("zhao"), IMPACT_TEXT("Zhao") };
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    double scores[2] = { 0 };
    uint32_t index = 0;
    CU_ASSERT_EQUAL(dgg_corpus_add_paper(&corpus, &paper, &index, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_entity(&corpus, DGG_PERSON, &person, &index, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_link(&corpus, DGG_WROTE, &link, NULL), DGG_OK);
    corpus.is_settled = corpus.is_coded = true;
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_impact_fill(&graph, DGG_INDEX_H, scores, NULL), DGG_OK);
    CU_ASSERT(isnan(scores[0]) && isnan(scores[1]));
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static dgg_status fill_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    double scores[8];
    dgg_status status = make_cited(&corpus);
    status = status == DGG_OK ? dgg_graph_init(&graph, &corpus, NULL, NULL) : status;
    status = status == DGG_OK ? dgg_impact_fill(&graph, DGG_INDEX_M, scores, NULL) : status;
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("graph/impact",
      { "each index is that of its definition", each_index_is_that_of_its_definition },
      { "where nothing is told there is none", where_nothing_is_told_there_is_none },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
