#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "harmonic");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 139. / 6, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(scores[33], 23.25, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(scores[16], 11.1, 1e-12);
    dgg_analysis_destroy(&analysis);
}

static void the_unreached_count_nothing(void)
{
    static const struct tie ties[] = { { 0, 1, 2 }, { 1, 2, 4 }, { 3, 4, 8 } };
    static const double wanted[] = { 2 + 4. / 3, 6, 4 + 4. / 3, 8, 8, 0 };
    struct ready parts;
    MAKE_READY(&parts, 6, ties);
    check_scores("harmonic", &parts, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("harmonic", &club));
}

SUITE("graph/centralities/harmonic",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "the unreached count nothing", the_unreached_count_nothing },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
