#include "tests/graph/formed.h"

static void papers_are_joined_by_the_references_they_share(void)
{
    struct formed made;
    uint32_t first = make_golden(&made);
    const dgg_network_options options = { .name = "coupling", .normalisation = "none" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 3);
    CU_ASSERT_EQUAL(tie_of(&made, 0, 1), 2);
    CU_ASSERT_EQUAL(tie_of(&made, 0, 2), 1);
    CU_ASSERT_EQUAL(tie_of(&made, 1, 2), 1);
    CU_ASSERT_EQUAL_FATAL(made.network.first_behind[1], 2);
    CU_ASSERT_EQUAL(made.network.behind[0], first + 1);
    CU_ASSERT_EQUAL(made.network.behind[1], first + 2);
    dgg_network_destroy(&made.network);
}

static void salton_is_the_default(void)
{
    struct formed made;
    make_golden(&made);
    const dgg_network_options options = { .name = "coupling" };
    form_of(&made, &options);
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 0, 1), .8164965809277261, 1e-15);
    dgg_network_destroy(&made.network);
}

static void fractional_counting_is_offered_too(void)
{
    struct formed made;
    make_golden(&made);
    const dgg_network_options options = { .name = "coupling",
                                          .counting = "fractional",
                                          .normalisation = "none" };
    form_of(&made, &options);
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 0, 1), 1 + .5, 1e-15); /* r2 of two, r3 of three papers */
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 0, 2), .5, 1e-15);
    dgg_network_destroy(&made.network);
}

static void a_cited_paper_of_the_list_is_shared_too(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 3);
    add_link_of(&made, DGG_CITES, 0, 2);
    add_link_of(&made, DGG_CITES, 1, 2);
    const dgg_network_options options = { .name = "coupling", .normalisation = "none" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(tie_of(&made, 0, 1), 1);
    CU_ASSERT_EQUAL(made.network.behind[0], 2);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/coupling",
      { "papers are joined by the references they share",
        papers_are_joined_by_the_references_they_share },
      { "salton is the default", salton_is_the_default },
      { "fractional counting is offered too", fractional_counting_is_offered_too },
      { "a cited paper of the list is shared too", a_cited_paper_of_the_list_is_shared_too })
