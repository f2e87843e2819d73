#include "tests/graph/formed.h"

static void bodies_that_issued_a_document_together_are_joined_by_it(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_BODY, DGG_ISSUED_BY);
    const dgg_network_options options = { .name = "coissuing" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 4);
    CU_ASSERT_EQUAL_FATAL(made.network.edge_count, 3);
    CU_ASSERT_EQUAL(tie_of(&made, first + 1, first + 2), 1);
    CU_ASSERT_EQUAL(tie_of(&made, first, first + 2), 0);
    CU_ASSERT_EQUAL(made.network.behind[1], 1); /* the document of both */
    dgg_network_destroy(&made.network);
}

static void the_same_is_a_path_of_kinds_and_stands_in_longer_ones(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_BODY, DGG_ISSUED_BY);
    const dgg_network_options options = { .name = "bodies-paper-body" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(tie_of(&made, first, first + 1), 1);
    CU_ASSERT_EQUAL(made.network.edge_count, 3);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/coissuing",
      { "bodies that issued a document together are joined by it",
        bodies_that_issued_a_document_together_are_joined_by_it },
      { "the same is a path of kinds and stands in longer ones",
        the_same_is_a_path_of_kinds_and_stands_in_longer_ones })
