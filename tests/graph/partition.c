#include "graph/partition.h"

#include "tests/graph/ready.h"

static dgg_network network;

static void make(const struct tie *ties, size_t count, size_t nodes)
{
    static struct ready ready;
    make_ready(&ready, nodes, ties, count);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
}

static const struct tie chain[] = { { 0, 1, 1 }, { 0, 2, 1 }, { 1, 2, 1 }, { 1, 3, 1 }, { 3, 4, 1 },
                                    { 3, 5, 1 }, { 4, 5, 1 }, { 5, 6, 1 }, { 6, 7, 1 } };

static void a_group_in_pieces_becomes_several(void)
{
    static const uint32_t wanted[] = { 0, 0, 0, 1, 1, 1, 1, 2 };
    uint32_t groups[] = { 5, 5, 5, 2, 2, 2, 2, 5 };
    make(chain, 9, 8);
    CU_ASSERT_EQUAL(dgg_partition_split(&network, groups, NULL), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(groups, wanted, sizeof wanted), 0);
    dgg_network_destroy(&network);
}

static void components_are_numbered_by_their_first_vertex(void)
{
    static const struct tie ties[] = { { 4, 1, 1 }, { 2, 3, 1 } };
    static const uint32_t wanted[] = { 0, 1, 2, 2, 1 };
    uint32_t groups[] = { 9, 9, 9, 9, 9 };
    make(ties, 2, 5);
    CU_ASSERT_EQUAL(dgg_partition_components(&network, groups, NULL), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(groups, wanted, sizeof wanted), 0);
    dgg_network_destroy(&network);
}

/* Values of the authors of Leiden. */
static void the_constant_potts_model_counts_nodes(void)
{
    static const uint32_t coarse[] = { 0, 0, 0, 1, 1, 1, 1, 1 },
                          fine[] = { 0, 0, 0, 1, 1, 1, 2, 2 };
    dgg_analysis_options options = { .quality = "cpm" };
    double quality = 0;
    make(chain, 9, 8);
    const dgg_quality *cpm = dgg_quality_of(&options);
    CU_ASSERT_EQUAL(cpm->measure(&network, coarse, .1, &quality, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(quality, .7, 1e-15);
    CU_ASSERT_EQUAL(cpm->measure(&network, fine, .5, &quality, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(quality, 1. / 6, 1e-15);
    dgg_network_destroy(&network);
}

/* The split that Zachary saw: .3715 (Newman and Girvan 2004 print .358 for the one they found). */
static void modularity_compares_with_strengths(void)
{
    uint32_t halves[KARATE_NODES] = { 0 };
    static const int officer[] = { 8,  9,  14, 15, 18, 20, 22, 23, 24,
                                   25, 26, 27, 28, 29, 30, 31, 32, 33 };
    double modularity = 0, other = 0;
    for (size_t i = 0; i < sizeof officer / sizeof *officer; i++) {
        halves[officer[i]] = 1;
    }
    make(karate, sizeof karate / sizeof *karate, KARATE_NODES);
    CU_ASSERT_EQUAL(dgg_quality_modularity.measure(&network, halves, 1, &modularity, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(modularity, 0.3714661407, 1e-9);
    CU_ASSERT_EQUAL(dgg_quality_modularity.measure(&network, halves, 2, &other, NULL), DGG_OK);
    CU_ASSERT(other < modularity);
    dgg_network_destroy(&network);
}

static void all_in_one_group_has_no_modularity(void)
{
    uint32_t one[KARATE_NODES] = { 0 };
    double modularity = 1;
    make(karate, sizeof karate / sizeof *karate, KARATE_NODES);
    CU_ASSERT_EQUAL(dgg_quality_modularity.measure(&network, one, 1, &modularity, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(modularity, 0, 1e-15);
    dgg_network_destroy(&network);
    make(NULL, 0, 3);
    CU_ASSERT_EQUAL(dgg_quality_modularity.measure(&network, one, 1, &modularity, NULL), DGG_OK);
    CU_ASSERT_EQUAL(modularity, 0);
    dgg_network_destroy(&network);
}

static void qualities_name_their_null_model(void)
{
    for (const dgg_row *const *row = dgg_qualities.rows; *row != NULL; row++) {
        CU_ASSERT_PTR_NOT_NULL(((const dgg_quality *)*row)->null_model);
        CU_ASSERT_PTR_NOT_NULL((*row)->formula);
        CU_ASSERT_PTR_NOT_NULL((*row)->source);
    }
}

SUITE("graph/partition", { "a group in pieces becomes several", a_group_in_pieces_becomes_several },
      { "components are numbered by their first vertex",
        components_are_numbered_by_their_first_vertex },
      { "the constant Potts model counts nodes", the_constant_potts_model_counts_nodes },
      { "modularity compares with strengths", modularity_compares_with_strengths },
      { "all in one group has no modularity", all_in_one_group_has_no_modularity },
      { "qualities name their null model", qualities_name_their_null_model })
