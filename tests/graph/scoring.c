#include "graph/scoring.h"

#include "tests/graph/ready.h"

static const struct tie path[] = { { 0, 1, 1 }, { 1, 2, 1 } };

static void what_is_not_defined_is_no_number(void)
{
    struct ready ready;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&ready, 4, path);
    const double *scores = scores_of(&analysis, &ready, "clustering");
    CU_ASSERT(isnan(scores[0]) && scores[1] == 0 && isnan(scores[3]));
    CU_ASSERT_TRUE(analysis.is_inside[0]);
    CU_ASSERT_TRUE(analysis.is_inside[3]);
    dgg_analysis_destroy(&analysis);
}

static void measures_know_the_communities(void)
{
    struct ready ready;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&ready, 3, path);
    CU_ASSERT_EQUAL(scores_of(&analysis, &ready, "participation")[1], 0);
    CU_ASSERT_EQUAL(analysis.community[1], 1);
    dgg_analysis_destroy(&analysis);
}

static void a_measure_is_asked_for_once(void)
{
    const char *const measures[] = { "degree", "strength", "degree", NULL };
    struct ready ready;
    dgg_analysis analysis = { 0 };
    dgg_analysis_options options = { .measures = measures };
    MAKE_READY(&ready, 3, path);
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &ready.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.score_count, 2);
    dgg_analysis_destroy(&analysis);
}

static void without_ties_pagerank_is_the_same_for_all(void)
{
    static const double wanted[] = { .25, .25, .25, .25 };
    struct ready lonely;
    make_ready(&lonely, 4, NULL, 0);
    check_scores("pagerank", &lonely, wanted);
}

/* Hubs need ties that lead one way. */
static void what_is_refused_is_left_out_with_the_reason(void)
{
    const char *const measures[] = { "hubs", "degree", NULL };
    struct ready ready;
    dgg_analysis analysis = { 0 };
    dgg_error error = { 0 };
    dgg_analysis_options options = { .measures = measures };
    MAKE_READY(&ready, 3, path);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &ready.graph, &options, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "'hubs' needs ties that lead one way"));
    options.leaves_out = true;
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &ready.graph, &options, NULL), DGG_OK);
    CU_ASSERT_TRUE(isnan(analysis.scores[0].values[1]));
    CU_ASSERT_TRUE(dgg_text_starts(analysis.said[0], "'hubs' needs ties that lead one way"));
    CU_ASSERT_EQUAL(analysis.scores[1].values[1], 2);
    CU_ASSERT_EQUAL(analysis.said[1].length, 0);
    dgg_analysis_destroy(&analysis);
}

SUITE("graph/scoring", { "what is not defined is no number", what_is_not_defined_is_no_number },
      { "measures know the communities", measures_know_the_communities },
      { "a measure is asked for once", a_measure_is_asked_for_once },
      { "without ties pagerank is the same for all", without_ties_pagerank_is_the_same_for_all },
      { "what is refused is left out with the reason",
        what_is_refused_is_left_out_with_the_reason })
