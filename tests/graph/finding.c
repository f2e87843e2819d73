#include "graph/finding.h"

#include "tests/graph/communities/groups.h"

static dgg_status plan(const dgg_analysis_options *options, dgg_error *error)
{
    struct ready club;
    dgg_finding finding;
    MAKE_READY(&club, KARATE_NODES, karate);
    return dgg_finding_plan(&finding, &club.graph, options, error);
}

static const char *quality_of(const char *network, const char *method)
{
    struct ready club;
    dgg_finding finding;
    MAKE_READY(&club, KARATE_NODES, karate);
    const dgg_analysis_options options = { .network = network, .communities = method };
    CU_ASSERT_EQUAL_FATAL(dgg_finding_plan(&finding, &club.graph, &options, NULL), DGG_OK);
    return finding.quality->row.name;
}

static void defaults_are_filled_in(void)
{
    struct ready club;
    dgg_finding finding;
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_finding_plan(&finding, &club.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(finding.options.network, "whole");
    CU_ASSERT_STRING_EQUAL(finding.options.communities, "leiden");
    CU_ASSERT_STRING_EQUAL(finding.options.quality, "modularity");
    CU_ASSERT(finding.options.resolution == 1 && finding.options.seed == 42);
}

static void networks_of_two_kinds_have_a_null_model_of_two(void)
{
    static const char *const two[] = { "concept", "venue-theme", "theme-paper-location",
                                       "paper-theme" };
    static const char *const one[] = { "whole", "cotheme", "citation", "paper-reference",
                                       "coupling" };
    for (size_t i = 0; i < sizeof two / sizeof *two; i++) {
        CU_ASSERT_STRING_EQUAL(quality_of(two[i], NULL), "barber");
        CU_ASSERT_STRING_EQUAL(quality_of(two[i], "louvain"), "modularity");
    }
    for (size_t i = 0; i < sizeof one / sizeof *one; i++) {
        CU_ASSERT_STRING_EQUAL(quality_of(one[i], NULL), "modularity");
    }
}

static void what_does_not_fit_is_refused(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(plan(&(dgg_analysis_options){ .communities = "leidem" }, &error),
                    DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "leiden"));
    CU_ASSERT_EQUAL(plan(&(dgg_analysis_options){ .quality = "best" }, NULL), DGG_UNKNOWN_NAME);
    CU_ASSERT_EQUAL(
        plan(&(dgg_analysis_options){ .communities = "walktrap", .quality = "cpm" }, NULL),
        DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(plan(&(dgg_analysis_options){ .resolution = -1 }, NULL), DGG_BAD_REQUEST);
}

static void shuffled_runs_differ_by_seed_alone(void)
{
    struct ready club;
    dgg_finding finding;
    dgg_network network = { 0 };
    uint32_t first[KARATE_NODES], again[KARATE_NODES];
    double quality = 0;
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_finding_plan(&finding, &club.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_finding_form(&finding, &club.graph, NULL, &network, NULL), DGG_OK);
    for (uint32_t seed = 1; seed < 6; seed++) {
        CU_ASSERT_EQUAL(dgg_finding_run_shuffled(&finding, &network, seed, first, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_finding_run_shuffled(&finding, &network, seed, again, NULL), DGG_OK);
        CU_ASSERT_EQUAL(memcmp(first, again, sizeof first), 0);
        CU_ASSERT_EQUAL(dgg_quality_modularity.measure(&network, first, 1, &quality, NULL), DGG_OK);
        CU_ASSERT(quality > .41); /* groups are those of the vertices as they stand here */
    }
    dgg_network_destroy(&network);
}

static void small_communities_join_others(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&analysis, &club, &(dgg_analysis_options){ .minimum_size = 8 });
    CU_ASSERT(analysis.community_count > 1 && analysis.community_count < 4);
    for (size_t i = 0; i < analysis.community_count; i++) {
        CU_ASSERT(analysis.communities[i].size >= 8);
    }
    CU_ASSERT_DOUBLE_EQUAL(analysis.quality, analysis.modularity, 1e-12);
    dgg_analysis_destroy(&analysis);
}

SUITE("graph/finding", { "defaults are filled in", defaults_are_filled_in },
      { "networks of two kinds have a null model of two",
        networks_of_two_kinds_have_a_null_model_of_two },
      { "what does not fit is refused", what_does_not_fit_is_refused },
      { "shuffled runs differ by seed alone", shuffled_runs_differ_by_seed_alone },
      { "small communities join others", small_communities_join_others })
