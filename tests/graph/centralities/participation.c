#include "tests/graph/ready.h"

/* Two triangles and a node between them; communities are found by leiden. */
static void ties_to_several_communities_are_spread(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 9 }, { 0, 2, 9 }, { 3, 4, 9 },
                                       { 4, 5, 9 }, { 3, 5, 9 }, { 2, 3, 1 } };
    static const double wanted[] = { 0, 0, 4 / 9., 4 / 9., 0, 0 };
    const char *const measures[] = { "participation", NULL };
    dgg_analysis_options options = { .measures = measures };
    struct ready pair;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&pair, 7, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &pair.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.community_count, 2);
    const double *scores = dgg_analysis_score(&analysis, "participation");
    for (int i = 0; i < 6; i++) {
        CU_ASSERT_DOUBLE_EQUAL(scores[i], wanted[i], 1e-12);
    }
    CU_ASSERT_TRUE(isnan(scores[6]));
    dgg_analysis_destroy(&analysis);
}

static void within_one_community_it_is_0(void)
{
    static const double wanted[READY_NODES] = { 0 };
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    check_scores("participation", &club, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("participation", &club));
}

SUITE("graph/centralities/participation",
      { "ties to several communities are spread", ties_to_several_communities_are_spread },
      { "within one community it is 0", within_one_community_it_is_0 },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
