#include "graph/analysis.h"

#include "tests/graph/ready.h"

/* 0 and 3 score 3, 1 scores 2, 2 scores 1, 4 scores 1; 5 nothing. */
static const struct tie ties[] = { { 0, 1, 2 }, { 0, 2, 1 }, { 3, 4, 1 }, { 3, 5, 2 } };

static dgg_analysis analysis;
static struct ready ready_graph;

static void analyse(void)
{
    static const char *const strength[] = { "strength", NULL };
    dgg_analysis_options options = { .network = "whole", .measures = strength };
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &ready_graph.graph, &options, NULL), DGG_OK);
}

static void equal_scores_share_a_place_and_leave_the_next_ones_free(void)
{
    static const uint32_t wanted[] = { 1, 3, 5, 1, 5, 3, 7 };
    uint32_t ranks[7];
    MAKE_READY(&ready_graph, 7, ties);
    analyse();
    CU_ASSERT_EQUAL(dgg_analysis_rank(&analysis, "strength", ranks, NULL), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(ranks, wanted, sizeof wanted), 0);
    dgg_analysis_destroy(&analysis);
}

static void places_are_those_among_the_same_kind(void)
{
    static const uint32_t wanted[] = { 1, 2, 3, 1, 3, 2, 4 };
    uint32_t ranks[7];
    MAKE_READY(&ready_graph, 7, ties);
    for (int i = 0; i < 3; i++) {
        ready_graph.nodes[i].kind = DGG_THEME;
    }
    analyse();
    CU_ASSERT_EQUAL(dgg_analysis_rank(&analysis, "strength", ranks, NULL), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(ranks, wanted, sizeof wanted), 0);
    dgg_analysis_destroy(&analysis);
}

static void a_node_outside_the_network_has_no_place(void)
{
    uint32_t ranks[7];
    static const char *const strength[] = { "strength", NULL };
    dgg_analysis_options options = { .network = "cotheme", .measures = strength };
    MAKE_READY(&ready_graph, 7, ties);
    ready_graph.nodes[0].kind = DGG_THEME;
    ready_graph.nodes[1].kind = DGG_PAPER;
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &ready_graph.graph, &options, NULL), DGG_OK);
    CU_ASSERT_TRUE(isnan(dgg_analysis_score(&analysis, "strength")[1]));
    CU_ASSERT_EQUAL(dgg_analysis_rank(&analysis, "strength", ranks, NULL), DGG_OK);
    CU_ASSERT_EQUAL(ranks[0], 1);
    CU_ASSERT_EQUAL(ranks[1], 0);
    dgg_analysis_destroy(&analysis);
}

static void rounding_alone_makes_no_difference(void)
{
    double values[] = { .1 + .2, .3, .30001 };
    uint32_t ranks[3];
    dgg_score score = { dgg_shelf_find(&dgg_centralities, "degree", NULL), values };
    make_ready(&ready_graph, 3, NULL, 0);
    dgg_analysis made = { .graph = &ready_graph.graph, .scores = &score, .score_count = 1 };
    CU_ASSERT_EQUAL(dgg_analysis_rank(&made, "degree", ranks, NULL), DGG_OK);
    CU_ASSERT_EQUAL(ranks[0], 2);
    CU_ASSERT_EQUAL(ranks[1], 2);
    CU_ASSERT_EQUAL(ranks[2], 1);
}

static void kinds_may_have_their_places_in_one_row(void)
{
    double values[] = { 3, 1, 2 };
    uint32_t ranks[3];
    dgg_score score = { dgg_shelf_find(&dgg_centralities, "degree", NULL), values };
    make_ready(&ready_graph, 3, NULL, 0);
    ready_graph.graph.nodes[0].kind = DGG_REFERENCE;
    ready_graph.graph.nodes[1].kind = DGG_REFERENCE;
    ready_graph.graph.nodes[2].kind = DGG_PAPER;
    dgg_analysis made = { .graph = &ready_graph.graph, .scores = &score, .score_count = 1 };
    dgg_kinds together = { { false } };
    CU_ASSERT_EQUAL(dgg_analysis_rank_together(&made, "degree", &together, ranks, NULL), DGG_OK);
    CU_ASSERT(ranks[0] == 1 && ranks[1] == 2 && ranks[2] == 1);
    together.has[DGG_PAPER] = together.has[DGG_REFERENCE] = true;
    CU_ASSERT_EQUAL(dgg_analysis_rank_together(&made, "degree", &together, ranks, NULL), DGG_OK);
    CU_ASSERT(ranks[0] == 1 && ranks[1] == 3 && ranks[2] == 2);
}

static void what_was_not_asked_for_is_refused(void)
{
    uint32_t ranks[7];
    dgg_error error = { 0 };
    MAKE_READY(&ready_graph, 7, ties);
    analyse();
    CU_ASSERT_EQUAL(dgg_analysis_rank(&analysis, "degree", ranks, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "'degree' was not among"));
    CU_ASSERT_EQUAL(dgg_analysis_rank(&analysis, "fame", ranks, NULL), DGG_UNKNOWN_NAME);
    dgg_analysis_destroy(&analysis);
}

SUITE("graph/ranks",
      { "equal scores share a place and leave the next ones free",
        equal_scores_share_a_place_and_leave_the_next_ones_free },
      { "places are those among the same kind", places_are_those_among_the_same_kind },
      { "a node outside the network has no place", a_node_outside_the_network_has_no_place },
      { "rounding alone makes no difference", rounding_alone_makes_no_difference },
      { "kinds may have their places in one row", kinds_may_have_their_places_in_one_row },
      { "what was not asked for is refused", what_was_not_asked_for_is_refused })
