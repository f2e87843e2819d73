#include "tests/graph/formed.h"

static void keywords_of_one_paper_are_joined_by_it(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_KEYWORD, DGG_HAS_KEYWORD);
    const dgg_network_options options = { .name = "coword" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 4);
    CU_ASSERT_EQUAL_FATAL(made.network.edge_count, 3);
    CU_ASSERT_EQUAL(tie_of(&made, first + 1, first + 2), 1);
    CU_ASSERT_EQUAL(tie_of(&made, first, first + 2), 0);
    CU_ASSERT_EQUAL(made.network.behind[1], 1); /* the paper of both */
    CU_ASSERT_EQUAL(made.network.occurrences[1], 2);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/coword",
      { "keywords of one paper are joined by it", keywords_of_one_paper_are_joined_by_it })
