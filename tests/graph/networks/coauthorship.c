#include "tests/graph/formed.h"

static void people_who_wrote_a_paper_together_are_joined_by_it(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_PERSON, DGG_WROTE);
    const dgg_network_options options = { .name = "coauthorship" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 4);
    CU_ASSERT_EQUAL_FATAL(made.network.edge_count, 3);
    CU_ASSERT_EQUAL(tie_of(&made, first + 1, first + 2), 1);
    CU_ASSERT_EQUAL(tie_of(&made, first, first + 2), 0);
    CU_ASSERT_EQUAL(made.network.behind[1], 1); /* the paper of both */
    CU_ASSERT_EQUAL(made.network.occurrences[1], 2);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/coauthorship", { "people who wrote a paper together are joined by it",
                                       people_who_wrote_a_paper_together_are_joined_by_it })
