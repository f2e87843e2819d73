#include "layouts/page/ranking.h"

#include "base/memory.h"
#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void expect_order(const dgg_analysis *analysis, bool by_community, const uint32_t *wanted,
                         size_t count)
{
    dgg_ranked *ranked = NULL;
    size_t found = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_ranking_make(analysis, by_community, &ranked, &found, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(found, count);
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_EQUAL(ranked[i].node, wanted[i]);
    }
    dgg_release(ranked);
}

static void nodes_stand_by_kind_and_score(void)
{
    static const uint32_t wanted[] = { NODE_CENTRES,    NODE_SMART,  NODE_GOVERNANCE, NODE_CHINA,
                                       NODE_GUIZHOU,    NODE_PERU,   NODE_WANG,       NODE_HOSTILE,
                                       NODE_PERU_PAPER, NODE_SEMINAR };
    expect_order(&library, false, wanted, LIBRARY_NODES);
}

static void communities_come_first_if_asked_for(void)
{
    static const uint32_t wanted[] = { NODE_SMART,   NODE_GOVERNANCE, NODE_CHINA,   NODE_HOSTILE,
                                       NODE_SEMINAR, NODE_CENTRES,    NODE_GUIZHOU, NODE_WANG,
                                       NODE_PERU,    NODE_PERU_PAPER };
    expect_order(&library, true, wanted, LIBRARY_NODES);
}

static void what_is_not_in_the_network_is_left_out(void)
{
    static const uint32_t wanted[] = { NODE_CENTRES, NODE_SMART, NODE_GOVERNANCE };
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    static double scores[LIBRARY_NODES];
    static dgg_score score[] = { { &library_measures[1], scores } };
    static uint32_t community[LIBRARY_NODES];
    for (size_t i = 0; i < LIBRARY_NODES; i++) {
        bool is_theme = library_nodes[i].kind == DGG_THEME;
        scores[i] = is_theme ? library_pagerank[i] : NAN;
    }
    analysis.graph = &graph;
    analysis.scores = score;
    analysis.score_count = 1;
    analysis.community = community;
    expect_order(&analysis, false, wanted, 3);
}

static dgg_status make_and_release(void)
{
    dgg_ranked *ranked = NULL;
    size_t count = 0;
    dgg_status status = dgg_ranking_make(&library, true, &ranked, &count, NULL);
    dgg_release(ranked);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(make_and_release());
}

SUITE("layouts/page/ranking", { "nodes stand by kind and score", nodes_stand_by_kind_and_score },
      { "communities come first if asked for", communities_come_first_if_asked_for },
      { "what is not in the network is left out", what_is_not_in_the_network_is_left_out },
      { "refused memory is told", refused_memory_is_told })
