#include "graph/same_groups.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define NONE UINT32_MAX

static dgg_sameness compare(const uint32_t *one, const uint32_t *other, size_t count, double *alike)
{
    dgg_sameness sameness = { .alike = alike };
    CU_ASSERT_EQUAL(dgg_same_groups(one, other, count, &sameness, NULL), DGG_OK);
    return sameness;
}

/* Pairs together: 2 and 1, 1 in both; expected 2 * 1 / 6; entropies ln 2 and 1.5 ln 2. */
static void is_as_worked_by_hand(void)
{
    static const uint32_t one[] = { 0, 0, 1, 1 }, other[] = { 7, 7, 5, 6 };
    dgg_sameness sameness = compare(one, other, 4, NULL);
    CU_ASSERT_EQUAL(sameness.count, 4);
    CU_ASSERT_DOUBLE_EQUAL(sameness.rand, (1 - 1. / 3) / (1.5 - 1. / 3), 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(sameness.information, .8, 1e-12);
}

static void what_tells_nothing_of_the_other_is_below_chance(void)
{
    static const uint32_t one[] = { 0, 0, 1, 1 }, other[] = { 0, 1, 0, 1 };
    dgg_sameness sameness = compare(one, other, 4, NULL);
    CU_ASSERT_DOUBLE_EQUAL(sameness.rand, -.5, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(sameness.information, 0, 1e-12);
}

static void the_same_is_one_whatever_the_numbers(void)
{
    static const uint32_t one[] = { 3, 1, 3, 2, 1 }, other[] = { 0, 9, 0, 4, 9 };
    static const uint32_t all[] = { 6, 6, 6, 6, 6 }, each[] = { 1, 2, 3, 4, 5 };
    dgg_sameness sameness = compare(one, other, 5, NULL);
    CU_ASSERT(sameness.rand == 1 && fabs(sameness.information - 1) < 1e-12);
    sameness = compare(all, all, 5, NULL);
    CU_ASSERT(sameness.rand == 1 && sameness.information == 1);
    sameness = compare(each, each, 5, NULL);
    CU_ASSERT(sameness.rand == 1 && fabs(sameness.information - 1) < 1e-12);
    sameness = compare(each, each, 0, NULL);
    CU_ASSERT(sameness.rand == 1 && sameness.count == 0);
}

static void who_is_in_no_group_does_not_count(void)
{
    static const uint32_t one[] = { 0, 0, NONE, 1, 1 }, other[] = { 2, 2, 2, 3, NONE };
    double alike[5] = { 0 };
    dgg_sameness sameness = compare(one, other, 5, alike);
    CU_ASSERT_EQUAL(sameness.count, 3);
    CU_ASSERT_EQUAL(sameness.rand, 1);
    CU_ASSERT(alike[0] == 1 && alike[1] == 1 && alike[2] == 0 && alike[3] == 1 && alike[4] == 0);
}

static void each_vertex_knows_how_alike_its_groups_are(void)
{
    static const uint32_t one[] = { 0, 0, 0, 1 }, other[] = { 0, 0, 1, 1 };
    double alike[4] = { 10, 0, 0, 0 };
    compare(one, other, 4, alike);
    CU_ASSERT_DOUBLE_EQUAL(alike[0], 10 + 2. / 3, 1e-12); /* it is added */
    CU_ASSERT_DOUBLE_EQUAL(alike[2], 1. / 4, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(alike[3], 1. / 2, 1e-12);
}

static dgg_status refuse(void)
{
    static const uint32_t one[] = { 0, 0, 1, 1 }, other[] = { 7, 7, 5, 6 };
    dgg_sameness sameness = { 0 };
    return dgg_same_groups(one, other, 4, &sameness, NULL);
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(refuse());
}

SUITE("graph/same_groups", { "is as worked by hand", is_as_worked_by_hand },
      { "what tells nothing of the other is below chance",
        what_tells_nothing_of_the_other_is_below_chance },
      { "the same is one whatever the numbers", the_same_is_one_whatever_the_numbers },
      { "who is in no group does not count", who_is_in_no_group_does_not_count },
      { "each vertex knows how alike its groups are", each_vertex_knows_how_alike_its_groups_are },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
