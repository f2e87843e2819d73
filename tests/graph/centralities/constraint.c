#include "tests/graph/ready.h"

/* The goldens are those of igraph's own test. */
static void scores_a_path_of_four(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 3, 1 } };
    static const double wanted[] = { 1, .5, .5, 1 };
    struct ready path;
    MAKE_READY(&path, 4, ties);
    check_scores("constraint", &path, wanted);
}

/* (1/3 + 2/9)^2 for each of three. */
static void scores_four_who_all_know_each_other(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 0, 2, 1 }, { 0, 3, 1 },
                                       { 1, 2, 1 }, { 1, 3, 1 }, { 2, 3, 1 } };
    static const double each = 25 / 27.;
    static const double wanted[] = { each, each, each, each };
    struct ready all;
    MAKE_READY(&all, 4, ties);
    check_scores("constraint", &all, wanted);
}

static void a_bridge_between_two_groups_is_constrained_least(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 0, 2, 1 }, { 0, 3, 1 }, { 1, 2, 1 },
                                       { 1, 3, 1 }, { 2, 3, 1 }, { 3, 4, 1 }, { 4, 5, 1 },
                                       { 5, 6, 1 }, { 5, 7, 1 }, { 5, 8, 1 }, { 6, 7, 1 },
                                       { 6, 8, 1 }, { 7, 8, 1 } };
    static const double wanted[] = { .865741, .865741, .865741, .583333, .5,
                                     .583333, .865741, .865741, .865741 };
    struct ready bridge;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&bridge, 9, ties);
    const double *scores = scores_of(&analysis, &bridge, "constraint");
    for (int i = 0; i < 9; i++) {
        CU_ASSERT_DOUBLE_EQUAL(scores[i], wanted[i], 5e-7);
    }
    dgg_analysis_destroy(&analysis);
}

/* Of the shares 3/4 and 1/4 nothing leads round. */
static void strong_ties_constrain_more(void)
{
    static const struct tie ties[] = { { 0, 1, 3 }, { 0, 2, 1 } };
    static const double wanted[] = { 10 / 16., 1, 1, NAN };
    struct ready star;
    MAKE_READY(&star, 4, ties);
    check_scores("constraint", &star, wanted);
}

/* igraph takes them for contacts, and gives 0.5 for the middle of this path. */
static void ties_of_weight_0_are_no_ties(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 0, 2, 0 }, { 1, 2, 0 } };
    static const double wanted[] = { 1, 1, NAN };
    struct ready pair;
    MAKE_READY(&pair, 3, ties);
    check_scores("constraint", &pair, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("constraint", &club));
}

SUITE("graph/centralities/constraint", { "scores a path of four", scores_a_path_of_four },
      { "scores four who all know each other", scores_four_who_all_know_each_other },
      { "a bridge between two groups is constrained least",
        a_bridge_between_two_groups_is_constrained_least },
      { "strong ties constrain more", strong_ties_constrain_more },
      { "ties of weight 0 are no ties", ties_of_weight_0_are_no_ties },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
