#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "clustering");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], .15, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(scores[1], 1 / 3., 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(scores[33], 15 * 2 / (17 * 16.), 1e-12);
    dgg_analysis_destroy(&analysis);
}

static void weights_do_not_count(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 1 }, { 0, 2, 4 }, { 2, 3, 1 } };
    static const double wanted[] = { 1, 1, 1 / 3., NAN, NAN };
    struct ready kite;
    MAKE_READY(&kite, 5, ties);
    check_scores("clustering", &kite, wanted);
}

static void without_ties_none_has_a_score(void)
{
    static const double wanted[] = { NAN, NAN };
    struct ready lonely;
    make_ready(&lonely, 2, NULL, 0);
    check_scores("clustering", &lonely, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("clustering", &club));
}

SUITE("graph/centralities/clustering",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "weights do not count", weights_do_not_count },
      { "without ties none has a score", without_ties_none_has_a_score },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
