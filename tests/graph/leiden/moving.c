#include "graph/leiden/moving.h"

#include "tests/graph/ready.h"

/* Two triangles, joined by a weak tie. */
static const struct tie triangles[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 }, { 3, 4, 1 },
                                        { 4, 5, 1 }, { 3, 5, 1 }, { 2, 3, 1 } };
static const double ones[] = { 1, 1, 1, 1, 1, 1 };

static void begin(dgg_level *level)
{
    struct ready ready;
    dgg_network network = { 0 };
    MAKE_READY(&ready, 6, triangles);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    const dgg_expected expected = { ones, ones, .15 };
    CU_ASSERT_EQUAL_FATAL(dgg_level_of_network(level, &network, &expected, NULL), DGG_OK);
    dgg_network_destroy(&network);
}

static void nodes_move_to_where_they_gain_most(void)
{
    dgg_level level = { 0 };
    begin(&level);
    for (uint64_t seed = 1; seed < 30; seed++) {
        dgg_mover mover = { 0 };
        dgg_random random = { seed };
        CU_ASSERT_EQUAL_FATAL(dgg_mover_init(&mover, &level, &random, NULL, NULL), DGG_OK);
        dgg_mover_settle(&mover);
        CU_ASSERT(mover.group[0] == mover.group[1] && mover.group[1] == mover.group[2]);
        CU_ASSERT(mover.group[3] == mover.group[4] && mover.group[4] == mover.group[5]);
        CU_ASSERT(mover.group[0] != mover.group[3]);
        CU_ASSERT_DOUBLE_EQUAL(mover.left[mover.group[0]], 3, 1e-12);
        CU_ASSERT_EQUAL(mover.unused_count, 4);
        dgg_mover_destroy(&mover);
    }
    dgg_level_destroy(&level);
}

/* All are in one group, which expects more than there is. */
static void who_is_badly_off_leaves_even_for_no_group(void)
{
    static const uint32_t together[] = { 0, 0, 0, 0, 0, 0 };
    dgg_level level = { 0 };
    dgg_mover mover = { 0 };
    dgg_random random = { 1 };
    begin(&level);
    level.share = 10;
    CU_ASSERT_EQUAL_FATAL(dgg_mover_init(&mover, &level, &random, together, NULL), DGG_OK);
    dgg_mover_settle(&mover);
    for (size_t i = 0; i < 6; i++) {
        CU_ASSERT_EQUAL(mover.size[i], 1);
    }
    dgg_mover_destroy(&mover);
    dgg_level_destroy(&level);
}

static void parts_stay_within_their_group(void)
{
    static const uint32_t pairs[] = { 0, 0, 1, 1, 2, 2 };
    dgg_level level = { 0 };
    dgg_mover whole = { 0 }, parted = { 0 };
    dgg_random random = { 1 };
    begin(&level);
    CU_ASSERT_EQUAL_FATAL(dgg_mover_init(&whole, &level, &random, pairs, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_mover_init(&parted, &level, &random, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_mover_refine(&parted, &whole, NULL), DGG_OK);
    for (size_t i = 0; i < 6; i += 2) {
        CU_ASSERT_EQUAL(parted.group[i], parted.group[i + 1]); /* each pair has a tie */
        CU_ASSERT_EQUAL(parted.size[parted.group[i]], 2);
    }
    dgg_mover_destroy(&whole);
    dgg_mover_destroy(&parted);
    dgg_level_destroy(&level);
}

/* A group of two triangles that the tie between them does not hold. */
static void what_is_badly_tied_is_put_apart(void)
{
    static const uint32_t together[] = { 0, 0, 0, 0, 0, 0 };
    dgg_level level = { 0 };
    dgg_mover whole = { 0 }, parted = { 0 };
    dgg_random random = { 1 };
    begin(&level);
    CU_ASSERT_EQUAL_FATAL(dgg_mover_init(&whole, &level, &random, together, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_mover_init(&parted, &level, &random, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_mover_refine(&parted, &whole, NULL), DGG_OK);
    CU_ASSERT_NOT_EQUAL(parted.group[0], parted.group[5]);
    dgg_mover_destroy(&whole);
    dgg_mover_destroy(&parted);
    dgg_level_destroy(&level);
}

static dgg_status refuse(const struct ready *ready)
{
    dgg_network network = { 0 };
    dgg_level level = { 0 };
    const dgg_expected expected = { ones, ones, .15 };
    dgg_mover whole = { 0 }, parted = { 0 };
    dgg_random random = { 1 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_network_init(&network, &ready->graph, "whole", NULL));
    DGG_TRY(dgg_level_of_network(&level, &network, &expected, NULL));
    DGG_TRY(dgg_mover_init(&whole, &level, &random, NULL, NULL));
    DGG_TRY(dgg_mover_init(&parted, &level, &random, NULL, NULL));
    DGG_TRY(dgg_mover_refine(&parted, &whole, NULL));
done:
    dgg_mover_destroy(&whole);
    dgg_mover_destroy(&parted);
    dgg_level_destroy(&level);
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 6, triangles);
    BRUTAL(refuse(&ready));
}

SUITE("graph/leiden/moving",
      { "nodes move to where they gain most", nodes_move_to_where_they_gain_most },
      { "who is badly off leaves even for no group", who_is_badly_off_leaves_even_for_no_group },
      { "parts stay within their group", parts_stay_within_their_group },
      { "what is badly tied is put apart", what_is_badly_tied_is_put_apart },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
