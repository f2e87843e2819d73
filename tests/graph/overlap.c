#include "graph/overlap.h"

#include "tests/support/suite.h"

static void shares_are_of_the_smaller_or_of_both(void)
{
    const dgg_overlap overlap = { 4, 3, 2, 40, 50, 30 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_overlap_inclusion(&overlap), 2.0 / 3, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_overlap_weighted_inclusion(&overlap), 30.0 / 40, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_overlap_stability(&overlap), 2.0 / 5, 1e-12);
}

static void which_is_first_does_not_matter(void)
{
    const dgg_overlap overlap = { 3, 4, 2, 50, 40, 30 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_overlap_inclusion(&overlap), 2.0 / 3, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_overlap_weighted_inclusion(&overlap), 30.0 / 40, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_overlap_stability(&overlap), 2.0 / 5, 1e-12);
}

static void nothing_has_nothing_in_common(void)
{
    const dgg_overlap overlap = { 0, 0, 0, 0, 0, 0 };
    CU_ASSERT_EQUAL(dgg_overlap_inclusion(&overlap), 0);
    CU_ASSERT_EQUAL(dgg_overlap_weighted_inclusion(&overlap), 0);
    CU_ASSERT_EQUAL(dgg_overlap_stability(&overlap), 0);
}

SUITE("graph/overlap",
      { "shares are of the smaller or of both", shares_are_of_the_smaller_or_of_both },
      { "which is first does not matter", which_is_first_does_not_matter },
      { "nothing has nothing in common", nothing_has_nothing_in_common })
