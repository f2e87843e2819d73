#include "graph/surfing.h"

#include "graph/igraph_bridge.h"
#include "tests/graph/grown.h"
#include "tests/graph/ready.h"

static bool finds(const struct tie *ties, size_t count, const char *name, const bool *starts,
                  const double wanted[3])
{
    struct ready ready;
    dgg_network network = { 0 };
    double shares[3], sum = wanted[0] + wanted[1] + wanted[2];
    bool finds = true;
    make_ready(&ready, 3, ties, count);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, name, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_surfing_find(&network, starts, shares, NULL), DGG_OK);
    for (int i = 0; i < 3; i++) {
        finds &= fabs(shares[i] - wanted[i] / sum) < 1e-15;
    }
    dgg_network_destroy(&network);
    return finds;
}

static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 2 } };

/* Where nothing leads on he starts anew, so proportions are those of one who stops. */
static void ties_are_followed_as_they_lead(void)
{
    static const double wanted[] = { 1, 1.85, 1 + .85 * 1.85 };
    CU_ASSERT_TRUE(finds(ties, 2, "citation", NULL, wanted));
}

/* p1 = .15/3 + .85 (p0 + p2), p0 = .15/3 + .85 p1 / 3, p2 = .15/3 + .85 p1 2/3. */
static void an_undirected_network_is_walked_both_ways(void)
{
    const double middle = (.05 + .85 * .1) / (1 - .85 * .85);
    const double wanted[] = { .05 + .85 * middle / 3, middle, .05 + .85 * middle * 2 / 3 };
    CU_ASSERT_TRUE(finds(ties, 2, "whole", NULL, wanted));
}

static void he_starts_where_he_is_told(void)
{
    static const bool starts[] = { false, true, false };
    static const double wanted[] = { 0, 1, .85 };
    CU_ASSERT_TRUE(finds(ties, 2, "citation", starts, wanted));
}

/* What leads to a circle is passed, the circle and what it leads to are swept. */
static void circles_are_gone_round(void)
{
    static const struct tie circle[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 1, 1 } };
    const double one = (1 + .85 + .85) / (1 - .85 * .85), wanted[] = { 1, one, 1 + .85 * one };
    CU_ASSERT_TRUE(finds(circle, 3, "citation", NULL, wanted));
}

static igraph_error_t ask_igraph(const dgg_network *network, igraph_vector_t *found)
{
    const igraph_t *graph = dgg_igraph_of(network, DGG_DIRECTED);
    const igraph_vector_t *weights = dgg_igraph_weights(network, DGG_DIRECTED);
#if IGRAPH_VERSION_MAJOR >= 1
    return igraph_pagerank(graph, weights, found, NULL, .85, true, igraph_vss_all(),
                           IGRAPH_PAGERANK_ALGO_PRPACK, NULL);
#else
    return igraph_pagerank(graph, IGRAPH_PAGERANK_ALGO_PRPACK, found, NULL, igraph_vss_all(), true,
                           .85, weights, NULL);
#endif
}

/* `back` of 100 ties lead to a later vertex, as papers of one year cite each other. */
static void compare_with_igraph(uint32_t back)
{
    enum { VERTICES = 500, TIES = 3000, HUNDRED = 100 };
    struct grown grown;
    dgg_network network = { 0 };
    igraph_vector_t found = { 0 };
    dgg_igraph_visit visit;
    double shares[VERTICES], worst = 0;
    grow_nodes(&grown, VERTICES);
    for (int i = 0; i < TIES; i++) {
        uint32_t late = 1 + draw(&grown, VERTICES - 1), early = draw(&grown, late);
        bool leads_back = draw(&grown, HUNDRED) < back;
        grow_tie(&grown, leads_back ? early : late, leads_back ? late : early, 1 + i % 3);
    }
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &grown.graph, "citation", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_surfing_find(&network, NULL, shares, NULL), DGG_OK);
    dgg_igraph_begin(&visit);
    CU_ASSERT_EQUAL(dgg_igraph_build(&network, DGG_DIRECTED, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(igraph_vector_init(&found, 0), IGRAPH_SUCCESS);
    CU_ASSERT_EQUAL_FATAL(ask_igraph(&network, &found), IGRAPH_SUCCESS);
    for (int i = 0; i < VERTICES; i++) {
        double apart = fabs(shares[i] - VECTOR(found)[i]) / VECTOR(found)[i];
        worst = apart > worst ? apart : worst;
    }
    CU_ASSERT_TRUE(worst < 1e-9);
    igraph_vector_destroy(&found);
    dgg_igraph_end(&visit);
    dgg_network_destroy(&network);
    fell(&grown);
}

static void the_shares_are_those_of_igraph(void)
{
    compare_with_igraph(0);
    compare_with_igraph(3);
    compare_with_igraph(50);
}

static dgg_status find_and_forget(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    double shares[3];
    make_ready(&ready, 3, ties, 2);
    dgg_status status = dgg_network_init(&network, &ready.graph, "citation", NULL);
    if (status == DGG_OK) {
        status = dgg_surfing_find(&network, NULL, shares, NULL);
    }
    dgg_network_destroy(&network);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(find_and_forget());
}

SUITE("graph/surfing", { "ties are followed as they lead", ties_are_followed_as_they_lead },
      { "an undirected network is walked both ways", an_undirected_network_is_walked_both_ways },
      { "he starts where he is told", he_starts_where_he_is_told },
      { "circles are gone round", circles_are_gone_round },
      { "the shares are those of igraph", the_shares_are_those_of_igraph },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
