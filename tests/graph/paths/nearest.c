#include "tests/graph/paths/walked.h"

/* A square whose two ways from 0 to 2 are as long in exact numbers: 1/3 + 1/6 and 1/4 + 1/4. */
static const struct tie square[] = { { 0, 1, 3 }, { 1, 2, 6 }, { 0, 3, 4 }, { 3, 2, 4 } };

static void ways_of_equal_length_share(void)
{
    static const double wanted[] = { 0, .5, 1, .5 };
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, 4, square);
    walk_over(&dgg_walker_nearest, &ready, DGG_LENGTH_WEIGHT, &walked);
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT_DOUBLE_EQUAL(walked.passed[i] / 2, wanted[i], 1e-15);
    }
}

static void distances_are_one_over_weights(void)
{
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, 4, square);
    walk_over(&dgg_walker_nearest, &ready, DGG_LENGTH_WEIGHT, &walked);
    CU_ASSERT_DOUBLE_EQUAL(walked.closeness[2], 3 / (1. / 6 + 1. / 4 + 1. / 2), 1e-14);
    CU_ASSERT_DOUBLE_EQUAL(walked.harmonic[2], 6 + 4 + 2, 1e-14);
}

/* Here nothing is exact: both ways of the square differ by rounding. */
static void rounding_alone_makes_no_way_longer(void)
{
    const double root = 1.4142135623730951, share = 1. / (1 / (3 * root) + 1 / (6 * root));
    const struct tie ties[] = { { 0, 1, 3 * root }, { 1, 2, 6 * root }, { 0, 2, share } };
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, 3, ties);
    walk_over(&dgg_walker_nearest, &ready, DGG_LENGTH_WEIGHT, &walked);
    CU_ASSERT_DOUBLE_EQUAL(walked.passed[1] / 2, .5, 1e-15);
}

static void a_way_found_later_may_be_shorter(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 0, 2, 2 }, { 2, 3, 4 }, { 3, 1, 8 } };
    static const double wanted[] = { 0, 0, 2, 1 }; /* 0-1 passes 2 and 3, 0-3 passes 2 */
    struct ready ready;
    struct walked walked;
    MAKE_READY(&ready, 4, ties);
    walk_over(&dgg_walker_nearest, &ready, DGG_LENGTH_WEIGHT, &walked);
    CU_ASSERT_EQUAL(walked.passed[0], wanted[0]);
    CU_ASSERT_DOUBLE_EQUAL(walked.closeness[0], 3 / (.5 + .75 + .875), 1e-14);
    CU_ASSERT_DOUBLE_EQUAL(walked.passed[2] / 2, wanted[2], 1e-15);
    CU_ASSERT_DOUBLE_EQUAL(walked.passed[3] / 2, 2, 1e-15);
}

SUITE("graph/paths/nearest", { "ways of equal length share", ways_of_equal_length_share },
      { "distances are one over weights", distances_are_one_over_weights },
      { "rounding alone makes no way longer", rounding_alone_makes_no_way_longer },
      { "a way found later may be shorter", a_way_found_later_may_be_shorter })
