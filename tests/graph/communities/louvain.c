#include "tests/graph/communities/groups.h"

static void comes_near_the_best_partition_of_the_karate_club(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&analysis, &club, &(dgg_analysis_options){ .communities = "louvain" });
    CU_ASSERT(analysis.modularity > .41 && analysis.modularity < .41979);
    CU_ASSERT_EQUAL(analysis.quality, analysis.modularity);
    CU_ASSERT_EQUAL(count_disconnected(&analysis), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(analysis.null_model, "configuration model"));
    dgg_analysis_destroy(&analysis);
}

static void weights_count(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 1 }, { 2, 3, 9 }, { 3, 0, 1 } };
    static const uint32_t wanted[] = { 1, 1, 2, 2 };
    struct ready square;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&square, 4, ties);
    group_ready(&analysis, &square, &(dgg_analysis_options){ .communities = "louvain" });
    check_groups(&analysis, wanted);
    CU_ASSERT_DOUBLE_EQUAL(analysis.modularity, .4, 1e-15);
    dgg_analysis_destroy(&analysis);
}

static void the_same_seed_gives_the_same_communities(void)
{
    struct ready club;
    dgg_analysis first = { 0 }, again = { 0 };
    dgg_analysis_options options = { .communities = "louvain", .seed = 7 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&first, &club, &options);
    group_ready(&again, &club, &options);
    check_groups(&again, first.community);
    dgg_analysis_destroy(&first);
    dgg_analysis_destroy(&again);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_groups(&club, "louvain"));
}

SUITE("graph/communities/louvain",
      { "comes near the best partition of the karate club",
        comes_near_the_best_partition_of_the_karate_club },
      { "weights count", weights_count },
      { "the same seed gives the same communities", the_same_seed_gives_the_same_communities },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
