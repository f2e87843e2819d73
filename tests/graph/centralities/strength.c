#include "tests/graph/ready.h"

static void adds_the_weights_of_ties(void)
{
    static const struct tie ties[] = { { 0, 1, 1.5 }, { 1, 0, 5 }, { 1, 1, 2 }, { 1, 2, .25 } };
    static const double wanted[] = { 6.5, 6.75, .25, 0 };
    struct ready small;
    MAKE_READY(&small, 4, ties);
    check_scores("strength", &small, wanted);
}

static void is_the_degree_where_all_weights_are_1(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "strength");
    CU_ASSERT_EQUAL(scores[0], 16);
    CU_ASSERT_EQUAL(scores[33], 17);
    dgg_analysis_destroy(&analysis);
}

SUITE("graph/centralities/strength", { "adds the weights of ties", adds_the_weights_of_ties },
      { "is the degree where all weights are 1", is_the_degree_where_all_weights_are_1 })
