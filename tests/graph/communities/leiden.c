#include "tests/graph/communities/groups.h"

/* The best known partition of the karate club has the modularity .4198 (Brandes et al. 2008). */
static void finds_the_best_partition_of_the_karate_club(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&analysis, &club, &(dgg_analysis_options){ 0 });
    CU_ASSERT_DOUBLE_EQUAL(analysis.modularity, 0.419789612097304, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(analysis.quality, analysis.modularity, 1e-15);
    CU_ASSERT_EQUAL(analysis.community_count, 4);
    CU_ASSERT_EQUAL(count_disconnected(&analysis), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(analysis.null_model, "configuration model"));
    CU_ASSERT_STRING_EQUAL(analysis.method->name, "leiden");
    dgg_analysis_destroy(&analysis);
}

/* Values of the authors of Leiden: 8 nodes, 9 ties. */
static const struct tie chain[] = { { 0, 1, 1 }, { 0, 2, 1 }, { 1, 2, 1 }, { 1, 3, 1 }, { 3, 4, 1 },
                                    { 3, 5, 1 }, { 4, 5, 1 }, { 5, 6, 1 }, { 6, 7, 1 } };

static void the_constant_potts_model_knows_no_strengths(void)
{
    static const uint32_t coarse[] = { 2, 2, 2, 1, 1, 1, 1, 1 };
    static const uint32_t fine[] = { 1, 1, 1, 2, 2, 2, 3, 3 };
    struct ready small;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&small, 8, chain);
    group_ready(&analysis, &small, &(dgg_analysis_options){ .quality = "cpm", .resolution = .1 });
    check_groups(&analysis, coarse);
    CU_ASSERT_DOUBLE_EQUAL(analysis.quality, .7, 1e-12);
    CU_ASSERT_PTR_NOT_NULL(strstr(analysis.null_model, "constant Potts"));
    dgg_analysis_destroy(&analysis);
    group_ready(&analysis, &small, &(dgg_analysis_options){ .quality = "cpm", .resolution = .5 });
    check_groups(&analysis, fine);
    CU_ASSERT_DOUBLE_EQUAL(analysis.quality, 1. / 6, 1e-12);
    dgg_analysis_destroy(&analysis);
}

static void a_higher_resolution_makes_more_communities(void)
{
    struct ready club;
    dgg_analysis few = { 0 }, many = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&few, &club, &(dgg_analysis_options){ .resolution = .4 });
    group_ready(&many, &club, &(dgg_analysis_options){ .resolution = 3 });
    CU_ASSERT(few.community_count < many.community_count);
    CU_ASSERT_NOT_EQUAL(many.quality, many.modularity);
    CU_ASSERT_EQUAL(count_disconnected(&many), 0);
    dgg_analysis_destroy(&few);
    dgg_analysis_destroy(&many);
}

/* Many partitions of a ring are as good: only the seed decides. */
static void the_seed_decides_and_nothing_else(void)
{
    struct tie ring[40];
    struct ready round;
    dgg_analysis first = { 0 }, again = { 0 };
    for (uint32_t i = 0; i < 40; i++) {
        ring[i] = (struct tie){ i, (i + 1) % 40, 1 };
    }
    MAKE_READY(&round, 40, ring);
    bool differs = false;
    for (uint32_t seed = 1; seed < 9; seed++) {
        group_ready(&first, &round, &(dgg_analysis_options){ .seed = seed });
        group_ready(&again, &round, &(dgg_analysis_options){ .seed = seed });
        check_groups(&again, first.community);
        dgg_analysis_destroy(&again);
        group_ready(&again, &round, &(dgg_analysis_options){ .seed = seed + 1 });
        differs |= memcmp(first.community, again.community, 40 * sizeof *first.community) != 0;
        dgg_analysis_destroy(&first);
        dgg_analysis_destroy(&again);
    }
    CU_ASSERT_TRUE(differs);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_groups(&club, "leiden"));
}

SUITE("graph/communities/leiden",
      { "finds the best partition of the karate club",
        finds_the_best_partition_of_the_karate_club },
      { "the constant Potts model knows no strengths",
        the_constant_potts_model_knows_no_strengths },
      { "a higher resolution makes more communities", a_higher_resolution_makes_more_communities },
      { "the seed decides, and nothing else", the_seed_decides_and_nothing_else },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
