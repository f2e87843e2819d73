#include "graph/triangles.h"

#include "tests/graph/grown.h"
#include "tests/graph/ready.h"

struct seen {
    const dgg_network *network;
    size_t count;
    bool fits;
};

static bool joins(const dgg_edge *edge, uint32_t one, uint32_t other)
{
    return (edge->from == one && edge->to == other) || (edge->from == other && edge->to == one);
}

static void take(void *context, const dgg_triangle *triangle)
{
    struct seen *seen = context;
    for (int i = 0; i < 3; i++) {
        const dgg_edge *edge = &seen->network->edges[triangle->edges[i]];
        seen->fits &= joins(edge, triangle->vertices[(i + 1) % 3], triangle->vertices[(i + 2) % 3]);
    }
    seen->count++;
}

static size_t count_triangles(const dgg_graph *graph, bool *fits)
{
    dgg_network network = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, graph, "whole", NULL), DGG_OK);
    struct seen seen = { &network, 0, true };
    CU_ASSERT_EQUAL(dgg_triangles_find(&network, take, &seen, NULL), DGG_OK);
    *fits = seen.fits;
    dgg_network_destroy(&network);
    return seen.count;
}

static void the_karate_club_has_45(void)
{
    struct ready club;
    bool fits = false;
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(count_triangles(&club.graph, &fits), 45);
    CU_ASSERT_TRUE(fits);
}

static void all_of_a_complete_network_are_found(void)
{
    enum { NODES = 20 };
    struct grown all;
    bool fits = false;
    grow_nodes(&all, NODES);
    for (uint32_t i = 0; i < NODES; i++) {
        for (uint32_t j = i + 1; j < NODES; j++) {
            grow_tie(&all, i, j, 1);
        }
    }
    CU_ASSERT_EQUAL(count_triangles(&all.graph, &fits), 1140); /* 20 over 3 */
    CU_ASSERT_TRUE(fits);
    fell(&all);
}

/* 200,000 neighbours in pairs: looked at from each of them it would be 4e10 steps. */
static void a_hub_is_no_trouble(void)
{
    enum { PAIRS = 100000 };
    struct grown hub;
    bool fits = false;
    grow_nodes(&hub, 2 * PAIRS + 1);
    for (uint32_t i = 0; i < PAIRS; i++) {
        grow_tie(&hub, 0, 2 * i + 1, 1);
        grow_tie(&hub, 0, 2 * i + 2, 1);
        grow_tie(&hub, 2 * i + 1, 2 * i + 2, 1);
    }
    CU_ASSERT_EQUAL(count_triangles(&hub.graph, &fits), PAIRS);
    CU_ASSERT_TRUE(fits);
    fell(&hub);
}

static dgg_status find_and_forget(const dgg_graph *graph)
{
    dgg_network network = { 0 };
    dgg_status status = dgg_network_init(&network, graph, "whole", NULL);
    struct seen seen = { &network, 0, true };
    status = status == DGG_OK ? dgg_triangles_find(&network, take, &seen, NULL) : status;
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(find_and_forget(&club.graph));
}

SUITE("graph/triangles", { "the karate club has 45", the_karate_club_has_45 },
      { "all of a complete network are found", all_of_a_complete_network_are_found },
      { "a hub is no trouble", a_hub_is_no_trouble },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
