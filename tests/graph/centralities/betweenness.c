#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "betweenness");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 3235. / 14, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(scores[33], 40459. / 252, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(scores[32], 3221. / 42, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(scores[2], 23893. / 315, 1e-11);
    CU_ASSERT_EQUAL(scores[11], 0);
    dgg_analysis_destroy(&analysis);
}

static void paths_over_strong_ties_are_short(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 0, 2, 4 }, { 2, 1, 4 } };
    static const double wanted[] = { 0, 0, 1 };
    struct ready triangle;
    MAKE_READY(&triangle, 3, ties);
    check_scores("betweenness", &triangle, wanted);
}

/* 1/3 + 1/6 = 1/2, though not in binary: both ways are shortest and share. */
static void ways_of_equal_length_share(void)
{
    static const struct tie ties[] = { { 0, 1, 2 }, { 0, 2, 3 }, { 2, 1, 6 } };
    static const double wanted[] = { 0, 0, .5 };
    struct ready triangle;
    MAKE_READY(&triangle, 3, ties);
    check_scores("betweenness", &triangle, wanted);
    static const struct tie chain[] = { { 0, 1, 10 }, { 1, 2, 5 }, { 0, 2, 10. / 3 } };
    static const double shared[] = { 0, .5, 0 };
    MAKE_READY(&triangle, 3, chain);
    check_scores("betweenness", &triangle, shared);
}

static void counts_each_pair_once_in_each_component(void)
{
    static const struct tie ties[] = {
        { 0, 1, 1 }, { 1, 2, 1 }, { 3, 4, 2 }, { 4, 5, 2 }, { 5, 6, 2 }
    };
    static const double wanted[] = { 0, 1, 0, 0, 2, 2, 0, 0 };
    struct ready parts;
    MAKE_READY(&parts, 8, ties);
    check_scores("betweenness", &parts, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("betweenness", &club));
}

SUITE("graph/centralities/betweenness",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "paths over strong ties are short", paths_over_strong_ties_are_short },
      { "ways of equal length share", ways_of_equal_length_share },
      { "counts each pair once, in each component", counts_each_pair_once_in_each_component },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
