#include "graph/grouping.h"

#include "tests/graph/ready.h"

static struct ready ready_graph;
static dgg_analysis analysis;

/* Two triangles and a pair; 8 is alone. The better node of a pair of equals is the first. */
static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 0, 1 }, { 3, 4, 3 },
                                   { 4, 5, 2 }, { 5, 3, 1 }, { 6, 7, 1 } };

static void analyse(void)
{
    static const char *const none[] = { NULL };
    dgg_analysis_options options = { .network = "whole", .communities = "components" };
    options.measures = none;
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &ready_graph.graph, &options, NULL), DGG_OK);
}

static void communities_are_numbered_by_size_then_by_their_first_node(void)
{
    MAKE_READY(&ready_graph, 9, ties);
    analyse();
    CU_ASSERT_EQUAL(analysis.community_count, 3);
    CU_ASSERT_EQUAL(analysis.community[2], 1);
    CU_ASSERT_EQUAL(analysis.community[5], 2);
    CU_ASSERT_EQUAL(analysis.community[6], 3);
    CU_ASSERT_EQUAL(analysis.communities[1].size, 3);
    CU_ASSERT_EQUAL(analysis.communities[2].size, 2);
    dgg_analysis_destroy(&analysis);
}

static void a_node_without_ties_is_in_no_community(void)
{
    MAKE_READY(&ready_graph, 9, ties);
    analyse();
    CU_ASSERT_EQUAL(analysis.community[8], 0);
    dgg_analysis_destroy(&analysis);
}

static void two_themes_of_highest_pagerank_name_a_community(void)
{
    MAKE_READY(&ready_graph, 9, ties);
    ready_graph.nodes[3].kind = ready_graph.nodes[4].kind = ready_graph.nodes[5].kind = DGG_THEME;
    ready_graph.nodes[6].kind = DGG_THEME;
    ready_graph.nodes[7].kind = DGG_LOCATION;
    analyse();
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[1].name, "04 \xC2\xB7 03"));
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[2].name, "06"));
    dgg_analysis_destroy(&analysis);
}

static void without_themes_locations_name_it(void)
{
    MAKE_READY(&ready_graph, 9, ties);
    ready_graph.nodes[0].kind = ready_graph.nodes[2].kind = DGG_LOCATION;
    ready_graph.nodes[7].kind = DGG_LOCATION;
    analyse();
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[0].name, "00 \xC2\xB7 02"));
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[2].name, "07"));
    dgg_analysis_destroy(&analysis);
}

static void else_the_best_node_names_it(void)
{
    MAKE_READY(&ready_graph, 9, ties);
    analyse();
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[0].name, "00"));
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[1].name, "04"));
    dgg_analysis_destroy(&analysis);
}

/* Papers 0 1 and 2 3 cite each other; 4 to 6 are themes, 6 of all papers. */
static void papers_without_themes_are_named_by_what_sets_them_apart(void)
{
    static const uint32_t ends[][2] = { { 0, 1 }, { 2, 3 }, { 0, 4 }, { 1, 4 }, { 2, 5 },
                                        { 3, 5 }, { 0, 6 }, { 1, 6 }, { 2, 6 }, { 3, 6 } };
    static const char *const none[] = { NULL };
    dgg_theme themes[] = { { .label = dgg_text_of("Grids") },
                           { .label = dgg_text_of("Health") },
                           { .label = dgg_text_of("Everything") } };
    const dgg_corpus corpus = { .themes = themes, .theme_count = 3 };
    const dgg_analysis_options options = { .network = "citation",
                                           .communities = "components",
                                           .measures = none };
    make_ready(&ready_graph, 7, NULL, 0);
    for (uint32_t i = 0; i < 7; i++) {
        ready_graph.nodes[i].kind = i < 4 ? DGG_PAPER : DGG_THEME;
        ready_graph.nodes[i].entry = i < 4 ? i : i - 4;
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        ready_graph.links[i] =
            (dgg_graph_link){ ends[i][0], ends[i][1], i < 2 ? DGG_CITES : DGG_DISCUSSES, 1, NULL };
    }
    ready_graph.graph.link_count = sizeof ends / sizeof *ends;
    ready_graph.graph.corpus = &corpus;
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &ready_graph.graph, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(analysis.community_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[0].name, "Grids"));
    CU_ASSERT_TRUE(dgg_text_is(analysis.communities[1].name, "Health"));
    dgg_analysis_destroy(&analysis);
}

SUITE("graph/grouping",
      { "communities are numbered by size, then by their first node",
        communities_are_numbered_by_size_then_by_their_first_node },
      { "a node without ties is in no community", a_node_without_ties_is_in_no_community },
      { "two themes of highest PageRank name a community",
        two_themes_of_highest_pagerank_name_a_community },
      { "without themes, locations name it", without_themes_locations_name_it },
      { "else the best node names it", else_the_best_node_names_it },
      { "papers without themes are named by what sets them apart",
        papers_without_themes_are_named_by_what_sets_them_apart })
