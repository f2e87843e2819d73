#include "graph/finding.h"

#include "base/random.h"
#include "graph/same_groups.h"

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

/* A random network of 40 nodes: ties repeat, some nodes have none. */
static void make_random(struct ready *ready, uint64_t seed)
{
    enum { NODES = 40, TIES = 90 };
    static const double weights[] = { 1, 2, .5, 3 };
    struct tie ties[TIES];
    dgg_random random = { seed };
    for (size_t i = 0; i < TIES; i++) {
        uint32_t one = dgg_random_below(&random, NODES);
        uint32_t other = (one + 1 + dgg_random_below(&random, NODES - 1)) % NODES;
        ties[i] = (struct tie){ one, other, weights[dgg_random_below(&random, 4)] };
    }
    make_ready(ready, NODES, ties, TIES);
}

/* By its definition: the sum over all pairs of a group of w(i,j) / 2m - s(i) s(j) / (2m)^2. */
static double modularity_of(const struct ready *ready, const uint32_t *groups)
{
    double strengths[READY_NODES] = { 0 }, twice = 0, sum = 0;
    const dgg_graph *graph = &ready->graph;
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        bool is_within = groups[link->source] == groups[link->target];
        strengths[link->source] += link->weight;
        strengths[link->target] += link->weight;
        twice += 2 * link->weight;
        sum += is_within ? 2 * link->weight : 0;
    }
    sum /= twice;
    for (size_t i = 0; i < graph->node_count; i++) {
        for (size_t j = 0; j < graph->node_count; j++) {
            sum -= groups[i] == groups[j] ? strengths[i] * strengths[j] / (twice * twice) : 0;
        }
    }
    return sum;
}

static void any_finder_says_the_same_twice_and_its_modularity_is_that_of_the_definition(void)
{
    static const char *const none[] = { NULL };
    for (uint64_t seed = 1; seed <= 5; seed++) {
        struct ready ready;
        make_random(&ready, seed);
        for (size_t i = 0; dgg_communities.rows[i] != NULL; i++) {
            dgg_analysis first = { 0 }, again = { 0 };
            dgg_sameness sameness = { 0 };
            const dgg_analysis_options how = { .communities = dgg_communities.rows[i]->name,
                                               .measures = none,
                                               .seed = (uint32_t)seed };
            CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&first, &ready.graph, &how, NULL), DGG_OK);
            CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&again, &ready.graph, &how, NULL), DGG_OK);
            CU_ASSERT_EQUAL(dgg_same_groups(first.community, again.community,
                                            ready.graph.node_count, &sameness, NULL),
                            DGG_OK);
            CU_ASSERT_EQUAL(sameness.rand, 1);
            CU_ASSERT_EQUAL(sameness.information, 1);
            CU_ASSERT_DOUBLE_EQUAL(first.modularity, modularity_of(&ready, first.community), 1e-12);
            dgg_analysis_destroy(&first);
            dgg_analysis_destroy(&again);
        }
    }
}

SUITE("graph/finding", { "defaults are filled in", defaults_are_filled_in },
      { "networks of two kinds have a null model of two",
        networks_of_two_kinds_have_a_null_model_of_two },
      { "what does not fit is refused", what_does_not_fit_is_refused },
      { "shuffled runs differ by seed alone", shuffled_runs_differ_by_seed_alone },
      { "small communities join others", small_communities_join_others },
      { "any finder says the same twice, and its modularity is that of the definition",
        any_finder_says_the_same_twice_and_its_modularity_is_that_of_the_definition })
