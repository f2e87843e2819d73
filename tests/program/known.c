#include "program/known.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { NODES = 3 };

static dgg_status find(dgg_known_place **known, size_t *count)
{
    static dgg_earlier_node nodes[NODES] = { { .has_place = true, .x = 3, .y = 4 },
                                             { .has_place = false },
                                             { .has_place = true, .x = 5, .y = 6 } };
    static uint32_t members[] = { 2 };
    static dgg_earlier_community communities[] = { { .first = 0, .count = 1 } };
    dgg_earlier earlier = {
        .nodes = nodes, .members = members, .communities = communities, .community_count = 1
    };
    earlier.ids.count = NODES;
    return dgg_known_places(&earlier, known, count, NULL);
}

static void nodes_with_a_place_are_known_with_their_community(void)
{
    dgg_known_place *known = NULL;
    size_t count = 0;
    CU_ASSERT_EQUAL_FATAL(find(&known, &count), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(count, 2);
    CU_ASSERT_EQUAL(known[0].centre.x, 3);
    CU_ASSERT_EQUAL(known[0].community, 0);
    CU_ASSERT_EQUAL(known[1].centre.y, 6);
    CU_ASSERT_EQUAL(known[1].community, 1);
    dgg_release(known);
}

static dgg_status find_and_forget(void)
{
    dgg_known_place *known = NULL;
    size_t count = 0;
    dgg_status status = find(&known, &count);
    dgg_release(known);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(find_and_forget());
}

SUITE("program/known",
      { "nodes with a place are known with their community",
        nodes_with_a_place_are_known_with_their_community },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
