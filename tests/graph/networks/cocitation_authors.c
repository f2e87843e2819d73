#include "tests/graph/formed.h"

static void cited_authors_are_joined_by_the_papers_that_cite_both(void)
{
    struct formed made;
    uint32_t r = make_golden(&made);
    dgg_corpus corpus = { .cited_by = DGG_CITED_AUTHORS }; /* references are authors */
    const dgg_network_options options = { .name = "cocitation-authors" };
    made.graph.corpus = &corpus;
    form_of(&made, &options);
    CU_ASSERT_EQUAL(tie_of(&made, r + 1, r + 2), 2);
    CU_ASSERT_EQUAL(made.network.edge_count, 4);
    dgg_network_destroy(&made.network);
}

static void works_are_no_authors(void)
{
    struct formed made;
    dgg_corpus corpus = { .cited_by = DGG_CITED_WORKS };
    dgg_error error = { 0 };
    make_golden(&made);
    made.graph.corpus = &corpus;
    const dgg_network_options options = { .name = "cocitation-authors" };
    CU_ASSERT_EQUAL(dgg_network_form(&made.network, &made.graph, &options, &error),
                    DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "by author or venue"));
}

SUITE("graph/networks/cocitation_authors",
      { "cited authors are joined by the papers that cite both",
        cited_authors_are_joined_by_the_papers_that_cite_both },
      { "works are no authors", works_are_no_authors })
