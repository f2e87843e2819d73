#define FINDER "label_propagation"
#include "tests/graph/communities/finder.h"

/* What defines the end: nobody has more neighbours of another label than of his own. */
static bool is_content(const dgg_analysis *analysis, const struct ready *club, uint32_t node)
{
    double ties[KARATE_NODES + 1] = { 0 };
    for (size_t i = 0; i < club->graph.link_count; i++) {
        const dgg_graph_link *link = &club->links[i];
        ties[analysis->community[link->target]] += link->source == node ? link->weight : 0;
        ties[analysis->community[link->source]] += link->target == node ? link->weight : 0;
    }
    for (size_t i = 0; i <= KARATE_NODES; i++) {
        if (ties[i] > ties[analysis->community[node]]) {
            return false;
        }
    }
    return true;
}

static void all_are_called_as_most_of_their_neighbours(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    for (uint32_t seed = 1; seed < 20; seed++) {
        group_ready(&analysis, &club,
                    &(dgg_analysis_options){ .communities = "label_propagation", .seed = seed });
        for (uint32_t node = 0; node < KARATE_NODES; node++) {
            CU_ASSERT(is_content(&analysis, &club, node));
        }
        CU_ASSERT_PTR_NULL(analysis.maximised);
        CU_ASSERT_EQUAL(count_disconnected(&analysis), 0);
        dgg_analysis_destroy(&analysis);
    }
}

SUITE("graph/communities/label_propagation",
      { "all are called as most of their neighbours", all_are_called_as_most_of_their_neighbours },
      FINDER_TESTS)
