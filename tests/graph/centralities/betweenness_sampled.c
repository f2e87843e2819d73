#include "tests/graph/ready.h"

/* 1 lies between 0 and 2 on the strong way. */
static void what_lies_between_is_passed(void)
{
    static const struct tie ties[] = { { 0, 1, 4 }, { 1, 2, 4 }, { 0, 3, 1 }, { 3, 2, 1 } };
    struct ready ready;
    dgg_analysis analysis = { 0 };
    dgg_analysis_options how = { .epsilon = .02, .delta = .01, .seed = 3 };
    MAKE_READY(&ready, 5, ties);
    const double *scores = scores_in(&analysis, &ready, "betweenness-sampled", how);
    CU_ASSERT_DOUBLE_EQUAL(scores[1], 1, .02 * 6);
    CU_ASSERT_DOUBLE_EQUAL(scores[3], 0, .02 * 6);
    CU_ASSERT_EQUAL(scores[4], 0);
    CU_ASSERT_TRUE(dgg_text_find(analysis.said[0], dgg_text_of("0.02 of all pairs, that is 0.12, "
                                                               "with a chance of 0.99")) <
                   analysis.said[0].length);
    dgg_analysis_destroy(&analysis);
}

static void without_ties_it_is_not_defined(void)
{
    static const double wanted[] = { NAN, NAN };
    struct ready lonely;
    make_ready(&lonely, 2, NULL, 0);
    check_scores("betweenness-sampled", &lonely, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in_network("betweenness-sampled", &club,
                             (dgg_analysis_options){ .epsilon = .2, .threads = 1 }));
}

SUITE("graph/centralities/betweenness_sampled",
      { "what lies between is passed", what_lies_between_is_passed },
      { "without ties it is not defined", without_ties_it_is_not_defined },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
