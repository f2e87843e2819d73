#include "tests/graph/formed.h"

static void cited_works_are_joined_by_the_papers_that_cite_both(void)
{
    struct formed made;
    uint32_t r = make_golden(&made);
    const dgg_network_options options = { .name = "cocitation" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 4);
    CU_ASSERT_EQUAL(tie_of(&made, r, r + 1), 1);
    CU_ASSERT_EQUAL(tie_of(&made, r, r + 2), 1);
    CU_ASSERT_EQUAL(tie_of(&made, r + 1, r + 2), 2);
    CU_ASSERT_EQUAL(tie_of(&made, r + 2, r + 3), 1);
    CU_ASSERT_EQUAL(made.network.edge_count, 4);
    dgg_network_destroy(&made.network);
}

static void counted_in_fractions_a_long_list_weighs_no_more(void)
{
    struct formed made;
    uint32_t r = make_golden(&made);
    const dgg_network_options options = { .name = "cocitation", .counting = "fractional" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(tie_of(&made, r, r + 1), .5);
    CU_ASSERT_EQUAL(tie_of(&made, r, r + 2), .5);
    CU_ASSERT_EQUAL(tie_of(&made, r + 1, r + 2), 1.5);
    CU_ASSERT_EQUAL(tie_of(&made, r + 2, r + 3), 1);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/cocitation",
      { "cited works are joined by the papers that cite both",
        cited_works_are_joined_by_the_papers_that_cite_both },
      { "counted in fractions a long list weighs no more",
        counted_in_fractions_a_long_list_weighs_no_more })
