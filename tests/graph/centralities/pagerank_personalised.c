#include "tests/graph/ready.h"

static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 } };

/* 1, .85 and .85^2, over their sum. */
static void shares_fall_with_the_way_from_the_start(void)
{
    const double sum = 1 + .85 + .85 * .85;
    const double wanted[] = { 1 / sum, .85 / sum, .85 * .85 / sum, 0 };
    dgg_analysis_options how = { .network = "citation", .starts = "node:00" };
    struct ready path;
    MAKE_READY(&path, 4, ties);
    check_scores_in("pagerank-personalised", &path, wanted, how);
}

static void what_was_chosen_is_said(void)
{
    struct ready path;
    dgg_analysis analysis = { 0 };
    dgg_analysis_options how = { .starts = "node:00,02" };
    MAKE_READY(&path, 4, ties);
    scores_in(&analysis, &path, "pagerank-personalised", how);
    CU_ASSERT_TRUE(dgg_text_is(analysis.said[0], "2 nodes to start from"));
    dgg_analysis_destroy(&analysis);
}

static void without_a_start_it_is_refused(void)
{
    struct ready path;
    MAKE_READY(&path, 4, ties);
    CU_ASSERT_TRUE(refuses("pagerank-personalised", &path, ONE_WAY, "--start"));
}

static void without_ties_it_is_not_defined(void)
{
    static const double wanted[] = { NAN, NAN };
    struct ready lonely;
    make_ready(&lonely, 2, NULL, 0);
    check_scores_in("pagerank-personalised", &lonely, wanted,
                    (dgg_analysis_options){ .starts = "node:00" });
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in_network("pagerank-personalised", &club,
                             (dgg_analysis_options){ .starts = "node:00,05" }));
}

SUITE("graph/centralities/pagerank_personalised",
      { "shares fall with the way from the start", shares_fall_with_the_way_from_the_start },
      { "what was chosen is said", what_was_chosen_is_said },
      { "without a start it is refused", without_a_start_it_is_refused },
      { "without ties it is not defined", without_ties_it_is_not_defined },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
