#include "graph/small_groups.h"

#include "tests/graph/ready.h"

/* A triangle 0 1 2; 3 hangs on it weakly and on 4 strongly; 5 6 by themselves; 7 alone. */
static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 },
                                   { 2, 3, 1 }, { 3, 4, 5 }, { 5, 6, 1 } };

static void merge(size_t least, const uint32_t *given, const uint32_t *wanted)
{
    struct ready ready;
    dgg_network network = { 0 };
    uint32_t groups[8];
    memcpy(groups, given, sizeof groups);
    MAKE_READY(&ready, 8, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_small_groups_merge(&network, least, groups, NULL), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(groups, wanted, sizeof groups), 0);
    dgg_network_destroy(&network);
}

static void a_small_group_joins_where_its_ties_are_strongest(void)
{
    static const uint32_t given[] = { 0, 0, 0, 1, 2, 3, 3, 4 };
    static const uint32_t pairs[] = { 0, 0, 0, 2, 2, 3, 3, 4 };
    merge(2, given, pairs);
}

static void merging_goes_on_from_the_smallest(void)
{
    static const uint32_t given[] = { 0, 0, 0, 1, 2, 3, 3, 4 };
    static const uint32_t wanted[] = { 0, 0, 0, 0, 0, 3, 3, 4 }; /* 5 6 and 7 have no one to join */
    merge(3, given, wanted);
}

static void large_groups_stay(void)
{
    static const uint32_t given[] = { 0, 0, 0, 1, 1, 3, 3, 4 };
    merge(1, given, given);
    merge(2, given, given);
}

static dgg_status refuse(const struct ready *ready)
{
    uint32_t groups[] = { 0, 0, 0, 1, 2, 3, 3, 4 };
    dgg_network network = { 0 };
    dgg_status status = dgg_network_init(&network, &ready->graph, "whole", NULL);
    if (status == DGG_OK) {
        status = dgg_small_groups_merge(&network, 3, groups, NULL);
    }
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 8, ties);
    BRUTAL(refuse(&ready));
}

SUITE("graph/small_groups",
      { "a small group joins where its ties are strongest",
        a_small_group_joins_where_its_ties_are_strongest },
      { "merging goes on from the smallest", merging_goes_on_from_the_smallest },
      { "large groups stay", large_groups_stay },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
