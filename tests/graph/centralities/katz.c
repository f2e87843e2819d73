#include "tests/graph/ready.h"

static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 } };

/* x0 = 1 + x1 / 2 and x1 = 1 + x0: solved by hand. */
static void walks_are_counted(void)
{
    static const double wanted[] = { 3, 4, 3, 1 };
    struct ready path;
    MAKE_READY(&path, 4, ties);
    check_scores_in("katz", &path, wanted, (dgg_analysis_options){ .alpha = .5 });
}

static void a_directed_network_is_walked_as_its_ties_lead(void)
{
    static const double wanted[] = { 1, 3, 7, 1 };
    struct ready path;
    MAKE_READY(&path, 4, ties);
    check_scores_in("katz", &path, wanted,
                    (dgg_analysis_options){ .network = "citation", .alpha = 2 });
}

/* The leading value of the path is sqrt(2): x1 = (1 + 2 a) / (1 - 2 a^2). */
static void alpha_is_chosen_and_said(void)
{
    const double alpha = .85 / sqrt(2), middle = (1 + 2 * alpha) / (1 - 2 * alpha * alpha);
    struct ready path;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&path, 4, ties);
    const double *scores = scores_of(&analysis, &path, "katz");
    CU_ASSERT_DOUBLE_EQUAL(scores[1], middle, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 1 + alpha * middle, 1e-11);
    CU_ASSERT_TRUE(dgg_text_starts(analysis.said[0], "alpha 0.60104"));
    dgg_analysis_destroy(&analysis);
}

static void where_walks_have_no_end_it_is_refused(void)
{
    static const struct tie ring[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 0, 1 } };
    struct ready ready;
    MAKE_READY(&ready, 3, ring);
    CU_ASSERT_TRUE(refuses("katz", &ready, (dgg_analysis_options){ .alpha = .5 }, "below 0.5"));
    CU_ASSERT_TRUE(refuses("katz", &ready, (dgg_analysis_options){ .alpha = 7 }, "below 0.5"));
    CU_ASSERT_TRUE(refuses("katz", &ready,
                           (dgg_analysis_options){ .network = "citation", .alpha = 1 }, "no end"));
    CU_ASSERT_FALSE(
        refuses("katz", &ready, (dgg_analysis_options){ .network = "citation", .alpha = .9 }, ""));
}

static void without_ties_it_is_not_defined(void)
{
    static const double wanted[] = { NAN, NAN };
    struct ready lonely;
    make_ready(&lonely, 2, NULL, 0);
    check_scores("katz", &lonely, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("katz", &club));
}

SUITE("graph/centralities/katz", { "walks are counted", walks_are_counted },
      { "a directed network is walked as its ties lead",
        a_directed_network_is_walked_as_its_ties_lead },
      { "alpha is chosen and said", alpha_is_chosen_and_said },
      { "where walks have no end it is refused", where_walks_have_no_end_it_is_refused },
      { "without ties it is not defined", without_ties_it_is_not_defined },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
