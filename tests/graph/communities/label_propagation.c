#include "tests/graph/communities/groups.h"

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

/* Two pairs of strong ties in a ring of weak ones. */
static void weights_count(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 1 }, { 2, 3, 9 }, { 3, 0, 1 } };
    static const uint32_t wanted[] = { 1, 1, 2, 2 };
    struct ready square;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&square, 4, ties);
    group_ready(&analysis, &square, &(dgg_analysis_options){ .communities = "label_propagation" });
    check_groups(&analysis, wanted);
    dgg_analysis_destroy(&analysis);
}

static void the_same_seed_gives_the_same_communities(void)
{
    struct ready club;
    dgg_analysis first = { 0 }, again = { 0 };
    dgg_analysis_options options = { .communities = "label_propagation", .seed = 7 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&first, &club, &options);
    group_ready(&again, &club, &options);
    check_groups(&again, first.community);
    dgg_analysis_destroy(&first);
    dgg_analysis_destroy(&again);
}

static void two_parts_are_never_one_community(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 },
                                       { 3, 4, 1 }, { 4, 5, 1 }, { 3, 5, 1 } };
    static const uint32_t wanted[] = { 1, 1, 1, 2, 2, 2, 0 };
    struct ready parts;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&parts, 7, ties);
    group_ready(&analysis, &parts, &(dgg_analysis_options){ .communities = "label_propagation" });
    check_groups(&analysis, wanted);
    dgg_analysis_destroy(&analysis);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_groups(&club, "label_propagation"));
}

SUITE("graph/communities/label_propagation",
      { "all are called as most of their neighbours", all_are_called_as_most_of_their_neighbours },
      { "weights count", weights_count },
      { "the same seed gives the same communities", the_same_seed_gives_the_same_communities },
      { "two parts are never one community", two_parts_are_never_one_community },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
