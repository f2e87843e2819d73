#include "tests/graph/communities/groups.h"

static void finds_the_known_partition_of_the_karate_club(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&analysis, &club, &(dgg_analysis_options){ .communities = "walktrap" });
    CU_ASSERT_DOUBLE_EQUAL(analysis.modularity, 0.3532, 5e-5);
    CU_ASSERT_EQUAL(analysis.community_count, 5);
    CU_ASSERT_EQUAL(count_disconnected(&analysis), 0);
    dgg_analysis_destroy(&analysis);
}

/* Two pairs of strong ties in a ring of weak ones. */
static void weights_count(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 1 }, { 2, 3, 9 }, { 3, 0, 1 } };
    static const uint32_t wanted[] = { 1, 1, 2, 2 };
    struct ready square;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&square, 4, ties);
    group_ready(&analysis, &square, &(dgg_analysis_options){ .communities = "walktrap" });
    check_groups(&analysis, wanted);
    dgg_analysis_destroy(&analysis);
}

static void the_same_seed_gives_the_same_communities(void)
{
    struct ready club;
    dgg_analysis first = { 0 }, again = { 0 };
    dgg_analysis_options options = { .communities = "walktrap", .seed = 7 };
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
    group_ready(&analysis, &parts, &(dgg_analysis_options){ .communities = "walktrap" });
    check_groups(&analysis, wanted);
    dgg_analysis_destroy(&analysis);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_groups(&club, "walktrap"));
}

SUITE("graph/communities/walktrap",
      { "finds the known partition of the karate club",
        finds_the_known_partition_of_the_karate_club },
      { "weights count", weights_count },
      { "the same seed gives the same communities", the_same_seed_gives_the_same_communities },
      { "two parts are never one community", two_parts_are_never_one_community },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
