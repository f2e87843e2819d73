#include "tests/graph/formed.h"

static void phrases_of_one_paper_are_joined_by_it(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_KEYWORD, DGG_HAS_KEYWORD);
    dgg_corpus corpus = { .keywords_are_phrases = true };
    made.graph.corpus = &corpus;
    const dgg_network_options options = { .name = "coword-phrases" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.edge_count, 3);
    CU_ASSERT_EQUAL(tie_of(&made, first + 1, first + 2), 1);
    dgg_network_destroy(&made.network);
}

static void keywords_are_no_phrases(void)
{
    struct formed made;
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    make_chain(&made, DGG_KEYWORD, DGG_HAS_KEYWORD);
    made.graph.corpus = &corpus;
    const dgg_network_options options = { .name = "coword-phrases" };
    CU_ASSERT_EQUAL(dgg_network_form(&made.network, &made.graph, &options, &error),
                    DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "needs phrases"));
}

SUITE("graph/networks/coword_phrases",
      { "phrases of one paper are joined by it", phrases_of_one_paper_are_joined_by_it },
      { "keywords are no phrases", keywords_are_no_phrases })
