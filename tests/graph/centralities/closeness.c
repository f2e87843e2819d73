#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "closeness");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 33. / 58, 1e-14);
    CU_ASSERT_DOUBLE_EQUAL(scores[33], 11. / 20, 1e-14);
    CU_ASSERT_DOUBLE_EQUAL(scores[16], 33. / 116, 1e-14);
    dgg_analysis_destroy(&analysis);
}

/* Lengths 1/2 and 1/4; then a pair of its own, and a node alone. */
static void looks_at_the_component_only(void)
{
    static const struct tie ties[] = { { 0, 1, 2 }, { 1, 2, 4 }, { 3, 4, 8 } };
    static const double wanted[] = { 2 / 1.25, 2 / .75, 2., 8, 8, 0 };
    struct ready parts;
    MAKE_READY(&parts, 6, ties);
    check_scores("closeness", &parts, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("closeness", &club));
}

SUITE("graph/centralities/closeness",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "looks at the component only", looks_at_the_component_only },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
