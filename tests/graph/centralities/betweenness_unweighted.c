#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "betweenness-unweighted");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 3235. / 14, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(scores[31], 7666. / 105, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(scores[8], 37207. / 1260, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(scores[1], 3987. / 140, 1e-11);
    dgg_analysis_destroy(&analysis);
}

/* A square with weights that would make one way shorter. */
static void weights_do_not_count(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 3, 9 }, { 3, 0, 9 } };
    static const double wanted[] = { .5, .5, .5, .5 };
    struct ready square;
    MAKE_READY(&square, 4, ties);
    check_scores("betweenness-unweighted", &square, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("betweenness-unweighted", &club));
}

SUITE("graph/centralities/betweenness_unweighted",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "weights do not count", weights_do_not_count },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
