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

/* 34 sources in walks of 16, the last with 2. */
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

static void wider_registers_find_the_same(void)
{
    const dgg_walker *walkers[] = { dgg_walker_levels_best(), &dgg_walker_levels_wide };
    struct ready ready;
    struct walked walked, same;
    MAKE_READY(&ready, KARATE_NODES, karate);
    walk_over(&dgg_walker_levels, &ready, DGG_LENGTH_ONE, &walked);
    for (size_t i = 0; i < 2; i++) {
        walk_over(walkers[i], &ready, DGG_LENGTH_ONE, &same);
        CU_ASSERT_EQUAL(memcmp(&walked, &same, sizeof same), 0);
    }
}

/* Rows of two nodes, each joined with both of the next row: twice as many paths with each. */
static void too_many_paths_for_it_are_left_to_a_wider_one(void)
{
    enum { ROWS = 30, NODES = 2 * ROWS, TIES = 4 * (ROWS - 1) };
    struct tie ties[TIES];
    struct ready ready;
    struct walked walked;
    dgg_network network = { 0 };
    double scores[NODES];
    for (uint32_t i = 0; i < TIES; i++) {
        ties[i] = (struct tie){ i / 4 * 2 + i % 2, i / 4 * 2 + 2 + i / 2 % 2, 1 };
    }
    MAKE_READY(&ready, NODES, ties);
    walk_over(&dgg_walker_levels_wide, &ready, DGG_LENGTH_ONE, &walked);
    CU_ASSERT_EQUAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_paths_score(&network, DGG_BETWEENNESS, DGG_LENGTH_ONE, scores, NULL),
                    DGG_OK);
    for (size_t i = 0; i < NODES; i++) {
        CU_ASSERT_EQUAL(scores[i], walked.passed[i] / 2);
    }
    /* Half of the pairs from before to behind, a quarter of each pair in the next rows. */
    CU_ASSERT_DOUBLE_EQUAL(scores[30], 30 * 28 / 2. + .5, 1e-9);
    dgg_network_destroy(&network);
}

SUITE("graph/paths/levels", { "pairs pass in shares", pairs_pass_in_shares },
      { "distances are counted too", distances_are_counted_too },
      { "a last walk may be short", a_last_walk_may_be_short },
      { "parts do not meet", parts_do_not_meet },
      { "wider registers find the same", wider_registers_find_the_same },
      { "too many paths for it are left to a wider one",
        too_many_paths_for_it_are_left_to_a_wider_one })
