#include "tests/graph/ready.h"

static void counts_neighbours(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "degree");
    CU_ASSERT_EQUAL(scores[0], 16);
    CU_ASSERT_EQUAL(scores[33], 17);
    CU_ASSERT_EQUAL(scores[11], 1);
    dgg_analysis_destroy(&analysis);
}

static void repeats_and_loops_count_once_or_not(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 0, 5 }, { 1, 1, 2 }, { 1, 2, 1 } };
    static const double wanted[] = { 1, 2, 1, 0 };
    struct ready small;
    MAKE_READY(&small, 4, ties);
    check_scores("degree", &small, wanted);
}

SUITE("graph/centralities/degree", { "counts neighbours", counts_neighbours },
      { "repeats and loops count once or not", repeats_and_loops_count_once_or_not })
