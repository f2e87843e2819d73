#include "tests/graph/paths/walked.h"

/* A square with a tail: 0-1-2-3-0, 3-4. Two ways from 0 to 2, from 1 to 3 and from 1 to 4. */
static const struct tie square[] = {
    { 0, 1, 1 }, { 1, 2, 1 }, { 2, 3, 1 }, { 3, 0, 1 }, { 3, 4, 1 }
};

static void pairs_pass_in_shares(void)
{
    static const double wanted[] = { 1, .5, 1, 3.5, 0 };
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, 5, square);
    walk_over(&dgg_walker_levels, &ready, DGG_LENGTH_ONE, &walked);
    for (size_t i = 0; i < 5; i++) {
        CU_ASSERT_DOUBLE_EQUAL(walked.passed[i] / 2, wanted[i], 1e-15);
    }
}

static void distances_are_counted_too(void)
{
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, 5, square);
    walk_over(&dgg_walker_levels, &ready, DGG_LENGTH_ONE, &walked);
    CU_ASSERT_EQUAL(walked.closeness[3], 4. / 5);
    CU_ASSERT_EQUAL(walked.harmonic[3], 3.5);
    CU_ASSERT_EQUAL(walked.closeness[1], 4. / 7);
}

/* 34 sources in walks of 8, the last with 2. */
static void a_last_walk_may_be_short(void)
{
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, KARATE_NODES, karate);
    walk_over(&dgg_walker_levels, &ready, DGG_LENGTH_ONE, &walked);
    CU_ASSERT_DOUBLE_EQUAL(walked.passed[0] / 2, 3235. / 14, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(walked.passed[33] / 2, 40459. / 252, 1e-11);
    CU_ASSERT_EQUAL(walked.closeness[33], 11. / 20);
}

static void parts_do_not_meet(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 3, 4, 1 } };
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, 5, ties);
    walk_over(&dgg_walker_levels, &ready, DGG_LENGTH_ONE, &walked);
    CU_ASSERT_EQUAL(walked.passed[1] / 2, 1);
    CU_ASSERT_EQUAL(walked.passed[3], 0);
    CU_ASSERT_EQUAL(walked.closeness[3], 1);
}

SUITE("graph/paths/levels", { "pairs pass in shares", pairs_pass_in_shares },
      { "distances are counted too", distances_are_counted_too },
      { "a last walk may be short", a_last_walk_may_be_short },
      { "parts do not meet", parts_do_not_meet })
