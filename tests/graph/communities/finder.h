/* finder.h - what holds of every way to find communities. Define FINDER, its name, before. */
#ifndef DGG_TEST_FINDER_H
#define DGG_TEST_FINDER_H

#include "tests/graph/communities/groups.h"

/* Two pairs of strong ties in a ring of weak ones. */
static void weights_count(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 1 }, { 2, 3, 9 }, { 3, 0, 1 } };
    static const uint32_t wanted[] = { 1, 1, 2, 2 };
    struct ready square;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&square, 4, ties);
    group_ready(&analysis, &square, &(dgg_analysis_options){ .communities = FINDER });
    check_groups(&analysis, wanted);
    dgg_analysis_destroy(&analysis);
}

static void the_same_seed_gives_the_same_communities(void)
{
    struct ready club;
    dgg_analysis first = { 0 }, again = { 0 };
    dgg_analysis_options options = { .communities = FINDER, .seed = 7 };
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
    group_ready(&analysis, &parts, &(dgg_analysis_options){ .communities = FINDER });
    check_groups(&analysis, wanted);
    dgg_analysis_destroy(&analysis);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_groups(&club, FINDER));
}

#define FINDER_TESTS                                                                               \
    { "weights count", weights_count },                                                            \
        { "the same seed gives the same communities", the_same_seed_gives_the_same_communities },  \
        { "two parts are never one community", two_parts_are_never_one_community },                \
    {                                                                                              \
        "survives the refusal of memory", survives_the_refusal_of_memory                           \
    }

#endif
