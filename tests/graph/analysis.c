#include "graph/analysis.h"

#include <stdlib.h>
#include <time.h>

#include "tests/graph/grown.h"
#include "tests/graph/ready.h"
#include "tests/graph/small_corpus.h"

static void measures_of_graph_json_are_computed_when_none_is_named(void)
{
    static const char *const wanted[] = { "degree",    "strength", "pagerank",    "betweenness",
                                          "closeness", "harmonic", "eigenvector", "coreness" };
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.score_count, 8);
    for (size_t i = 0; i < 8; i++) {
        const double *scores = dgg_analysis_score(&analysis, wanted[i]);
        CU_ASSERT(scores != NULL && scores[0] > 0);
    }
    CU_ASSERT_PTR_NULL(dgg_analysis_score(&analysis, "closeness-unweighted"));
    CU_ASSERT_STRING_EQUAL(analysis.network->name, "whole");
    CU_ASSERT_EQUAL(analysis.network_node_count, 34);
    CU_ASSERT_EQUAL(analysis.network_link_count, 78);
    dgg_analysis_destroy(&analysis);
    dgg_analysis_destroy(&analysis);
}

static void only_the_measures_named_are_computed(void)
{
    static const char *const measures[] = { "degree", "harmonic-unweighted", "degree", NULL };
    struct ready club;
    dgg_analysis analysis = { 0 };
    dgg_analysis_options options = { .measures = measures };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.score_count, 2);
    CU_ASSERT_PTR_NOT_NULL(dgg_analysis_score(&analysis, "harmonic-unweighted"));
    dgg_analysis_destroy(&analysis);
}

static void refuse(dgg_analysis_options options, dgg_status status, const char *message)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    dgg_error error = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, &options, &error), status);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, message));
    CU_ASSERT_PTR_NULL(analysis.scores);
}

static void what_is_on_no_shelf_is_refused(void)
{
    static const char *const measures[] = { "betweeness", NULL };
    refuse((dgg_analysis_options){ .measures = measures }, DGG_UNKNOWN_NAME,
           "did you mean 'betweenness'");
    refuse((dgg_analysis_options){ .network = "concepts" }, DGG_UNKNOWN_NAME, "among the networks");
    refuse((dgg_analysis_options){ .communities = "leyden" }, DGG_UNKNOWN_NAME,
           "did you mean 'leiden'");
    refuse((dgg_analysis_options){ .quality = "beauty" }, DGG_UNKNOWN_NAME, "modularity cpm");
}

static void what_makes_no_sense_is_refused(void)
{
    refuse((dgg_analysis_options){ .resolution = -1 }, DGG_BAD_REQUEST, "resolution of -1");
    refuse((dgg_analysis_options){ .resolution = NAN }, DGG_BAD_REQUEST, "resolution");
    refuse((dgg_analysis_options){ .resolution = INFINITY }, DGG_BAD_REQUEST, "resolution");
    refuse((dgg_analysis_options){ .communities = "louvain", .quality = "cpm" }, DGG_BAD_REQUEST,
           "use leiden");
}

static void the_analysis_tells_what_was_used(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    dgg_analysis_options options = { .quality = "cpm", .resolution = .25, .seed = 7 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.seed, 7);
    CU_ASSERT_EQUAL(analysis.resolution, .25);
    CU_ASSERT_STRING_EQUAL(analysis.maximised->name, "cpm");
    dgg_analysis_destroy(&analysis);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.seed, 42);
    CU_ASSERT_EQUAL(analysis.resolution, 1);
    CU_ASSERT_STRING_EQUAL(analysis.maximised->name, "modularity");
    dgg_analysis_destroy(&analysis);
    options = (dgg_analysis_options){ .seed_is_zero = true, .communities = "components" };
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.seed, 0);
    CU_ASSERT_PTR_NULL(analysis.maximised);
    dgg_analysis_destroy(&analysis);
}

static void a_node_outside_the_network_has_no_score(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &graph, NULL, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(analysis.network->name, "concept");
    const double *scores = dgg_analysis_score(&analysis, "strength");
    CU_ASSERT_TRUE(isnan(scores[node_called(&graph, "venue:policy")]));
    CU_ASSERT_EQUAL(scores[node_called(&graph, "event:seminar-2022")], 0);
    CU_ASSERT_EQUAL(scores[node_called(&graph, "theme:data-centres")], 9);
    CU_ASSERT_EQUAL(analysis.community[node_called(&graph, "venue:policy")], 0);
    CU_ASSERT_EQUAL(analysis.community[node_called(&graph, "event:seminar-2022")], 0);
    CU_ASSERT(analysis.community[node_called(&graph, "theme:data-centres")] > 0);
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static void check_lonely(size_t nodes)
{
    struct ready lonely;
    dgg_analysis analysis = { 0 };
    make_ready(&lonely, nodes, NULL, 0);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &lonely.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.community_count, 0);
    CU_ASSERT_EQUAL(analysis.modularity, 0);
    CU_ASSERT_EQUAL(analysis.quality, 0);
    for (size_t i = 0; i < nodes; i++) {
        CU_ASSERT_EQUAL(dgg_analysis_score(&analysis, "betweenness")[i], 0);
        CU_ASSERT_EQUAL(dgg_analysis_score(&analysis, "closeness")[i], 0);
        CU_ASSERT_DOUBLE_EQUAL(dgg_analysis_score(&analysis, "pagerank")[i], 1. / (double)nodes,
                               1e-15);
    }
    dgg_analysis_destroy(&analysis);
}

static void no_node_one_node_and_no_tie_are_analysed_too(void)
{
    check_lonely(0);
    check_lonely(1);
    check_lonely(5);
}

static void every_measure_says_its_formula_and_source(void)
{
    const dgg_shelf *shelves[] = { &dgg_centralities, &dgg_communities, &dgg_qualities };
    for (size_t i = 0; i < 3; i++) {
        for (const dgg_row *const *row = shelves[i]->rows; *row != NULL; row++) {
            CU_ASSERT_PTR_NOT_NULL((*row)->summary);
            CU_ASSERT_PTR_NOT_NULL((*row)->formula);
            CU_ASSERT_PTR_NOT_NULL((*row)->source);
        }
    }
}

/* What is asked of 30,000 nodes takes a second; a step for each pair of them would take minutes.
 * With DGG_HEAVY it is 100,000 nodes and Leiden too. */
static void a_large_network_takes_seconds(void)
{
    static const char *const measures[] = { "degree",      "strength", "pagerank",
                                            "eigenvector", "coreness", NULL };
    static const double weights[] = { 1, 2, 3.5 };
    bool is_heavy = getenv("DGG_HEAVY") != NULL;
    uint32_t nodes = is_heavy ? 100000 : 30000;
    struct grown large;
    dgg_analysis analysis = { 0 };
    dgg_analysis_options options = { .measures = measures };
    options.communities = is_heavy ? "leiden" : "louvain";
    grow_nodes(&large, nodes);
    grow_ties(&large, 3 * (size_t)nodes, weights, 3);
    uint32_t *ranks = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&ranks, nodes, sizeof *ranks, NULL), DGG_OK);
    clock_t start = clock();
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &large.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_analysis_rank(&analysis, "pagerank", ranks, NULL), DGG_OK);
    CU_ASSERT((double)(clock() - start) / CLOCKS_PER_SEC < (is_heavy ? 100 : 30));
    CU_ASSERT(analysis.modularity > .3);
    dgg_analysis_destroy(&analysis);
    dgg_release(ranks);
    fell(&large);
}

static dgg_status analyse_with_refusals(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(make_small_corpus(&corpus, NULL));
    DGG_TRY(dgg_graph_init(&graph, &corpus, NULL, NULL));
    DGG_TRY(dgg_analysis_init(&analysis, &graph, NULL, NULL));
done:
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(analyse_with_refusals());
}

SUITE("graph/analysis",
      { "measures of graph.json are computed when none is named",
        measures_of_graph_json_are_computed_when_none_is_named },
      { "only the measures named are computed", only_the_measures_named_are_computed },
      { "what is on no shelf is refused", what_is_on_no_shelf_is_refused },
      { "what makes no sense is refused", what_makes_no_sense_is_refused },
      { "the analysis tells what was used", the_analysis_tells_what_was_used },
      { "a node outside the network has no score", a_node_outside_the_network_has_no_score },
      { "no node, one node and no tie are analysed too",
        no_node_one_node_and_no_tie_are_analysed_too },
      { "every measure says its formula and source", every_measure_says_its_formula_and_source },
      { "a large network takes seconds", a_large_network_takes_seconds },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
