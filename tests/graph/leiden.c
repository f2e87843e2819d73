#include "graph/leiden.h"
#include "tests/graph/communities/groups.h"

/* One side only: expects share * 2 * strength * strength, as modularity does. */
static double find(const struct ready *ready, bool by_size, double resolution, uint32_t seed,
                   uint32_t *membership)
{
    dgg_network network = { 0 };
    double strengths[READY_NODES] = { 0 }, whole = 0, quality = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready->graph, "whole", NULL), DGG_OK);
    for (size_t i = 0; i < network.edge_count; i++) {
        strengths[network.edges[i].from] += network.edges[i].weight;
        strengths[network.edges[i].to] += network.edges[i].weight;
        whole += network.edges[i].weight;
    }
    for (size_t i = 0; by_size && i < network.vertex_count; i++) {
        strengths[i] = 1;
    }
    double share = by_size ? resolution / 2 : resolution / (4 * whole);
    const dgg_expected expected = { strengths, strengths, share };
    CU_ASSERT_EQUAL(dgg_leiden_find(&network, &expected, seed, membership, NULL), DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_quality_modularity.measure(&network, membership, resolution, &quality, NULL), DGG_OK);
    dgg_network_destroy(&network);
    return quality;
}

/* The best known partition of the karate club has the modularity .4198 (Brandes et al. 2008). */
static void finds_the_best_partition_of_the_karate_club(void)
{
    struct ready club;
    uint32_t groups[KARATE_NODES];
    double best = 0;
    MAKE_READY(&club, KARATE_NODES, karate);
    for (uint32_t seed = 1; seed < 20; seed++) {
        double quality = find(&club, false, 1, seed, groups);
        CU_ASSERT(quality > .4);
        best = quality > best ? quality : best;
    }
    CU_ASSERT_DOUBLE_EQUAL(best, 0.419789612097304, 1e-12);
}

/* Values of the authors of Leiden: 8 nodes, 9 ties. */
static const struct tie chain[] = { { 0, 1, 1 }, { 0, 2, 1 }, { 1, 2, 1 }, { 1, 3, 1 }, { 3, 4, 1 },
                                    { 3, 5, 1 }, { 4, 5, 1 }, { 5, 6, 1 }, { 6, 7, 1 } };

static void finds_what_the_constant_potts_model_wants(void)
{
    static const uint32_t coarse[] = { 0, 0, 0, 1, 1, 1, 1, 1 };
    static const uint32_t fine[] = { 0, 0, 0, 1, 1, 1, 2, 2 };
    struct ready small;
    uint32_t groups[8];
    MAKE_READY(&small, 8, chain);
    find(&small, true, .1, 1, groups);
    CU_ASSERT_EQUAL(memcmp(groups, coarse, sizeof groups), 0);
    find(&small, true, .5, 1, groups);
    CU_ASSERT_EQUAL(memcmp(groups, fine, sizeof groups), 0);
}

static void the_same_seed_gives_the_same_groups(void)
{
    struct ready club;
    uint32_t first[KARATE_NODES], again[KARATE_NODES];
    MAKE_READY(&club, KARATE_NODES, karate);
    find(&club, false, 1.5, 5, first);
    find(&club, false, 1.5, 5, again);
    CU_ASSERT_EQUAL(memcmp(first, again, sizeof first), 0);
}

static void nodes_without_ties_stay_alone(void)
{
    static const struct tie ties[] = { { 1, 3, 2 } };
    static const uint32_t wanted[] = { 0, 1, 2, 1 };
    struct ready few;
    uint32_t groups[4];
    MAKE_READY(&few, 4, ties);
    find(&few, false, 1, 1, groups);
    CU_ASSERT_EQUAL(memcmp(groups, wanted, sizeof groups), 0);
}

static dgg_status refuse(const struct ready *ready)
{
    dgg_network network = { 0 };
    double ones[KARATE_NODES];
    uint32_t groups[KARATE_NODES];
    for (size_t i = 0; i < KARATE_NODES; i++) {
        ones[i] = 1;
    }
    dgg_status status = dgg_network_init(&network, &ready->graph, "whole", NULL);
    if (status == DGG_OK) {
        status = dgg_leiden_find(&network, &(dgg_expected){ ones, ones, .02 }, 1, groups, NULL);
    }
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse(&club));
}

SUITE("graph/leiden",
      { "finds the best partition of the karate club",
        finds_the_best_partition_of_the_karate_club },
      { "finds what the constant Potts model wants", finds_what_the_constant_potts_model_wants },
      { "the same seed gives the same groups", the_same_seed_gives_the_same_groups },
      { "nodes without ties stay alone", nodes_without_ties_stay_alone },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
