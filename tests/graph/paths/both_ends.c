#include "tests/graph/paths/drawn.h"

/* From 0 to 6: by way of 1 and then 2 or 3, or by way of 4 and then 5; 7 and 8 are apart. */
static const struct tie fork[] = { { 0, 1, 5 }, { 1, 2, 1 }, { 1, 3, 1 }, { 2, 6, 1 }, { 3, 6, 1 },
                                   { 0, 4, 1 }, { 4, 5, 1 }, { 5, 6, 1 }, { 7, 8, 1 } };

static void each_path_is_equally_likely(void)
{
    static const uint32_t ends[] = { 0, 6 };
    struct ready ready;
    double passed[READY_NODES];
    MAKE_READY(&ready, 9, fork);
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_both_ends, &ready, DGG_LENGTH_ONE, ends, passed),
                          DGG_OK);
    CU_ASSERT_TRUE(is_about(passed[1], 2 / 3.));
    CU_ASSERT_TRUE(is_about(passed[2], 1 / 3.));
    CU_ASSERT_TRUE(is_about(passed[3], 1 / 3.));
    CU_ASSERT_TRUE(is_about(passed[4], 1 / 3.));
    CU_ASSERT_EQUAL(passed[4], passed[5]);
    CU_ASSERT_EQUAL(passed[0] + passed[6] + passed[7] + passed[8], 0);
}

static void neighbours_have_nothing_between_them(void)
{
    static const uint32_t ends[] = { 1, 0 };
    struct ready ready;
    double passed[READY_NODES], sum = 0;
    MAKE_READY(&ready, 9, fork);
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_both_ends, &ready, DGG_LENGTH_ONE, ends, passed),
                          DGG_OK);
    for (int i = 0; i < READY_NODES; i++) {
        sum += passed[i];
    }
    CU_ASSERT_EQUAL(sum, 0);
}

static void where_nothing_leads_nothing_is_passed(void)
{
    static const uint32_t ends[] = { 7, 6 };
    struct ready ready;
    double passed[READY_NODES], sum = 0;
    MAKE_READY(&ready, 9, fork);
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_both_ends, &ready, DGG_LENGTH_ONE, ends, passed),
                          DGG_OK);
    for (int i = 0; i < READY_NODES; i++) {
        sum += passed[i];
    }
    CU_ASSERT_EQUAL(sum, 0);
}

static dgg_status draw_and_forget(const struct ready *ready)
{
    static const uint32_t ends[] = { 0, 6 };
    double passed[READY_NODES];
    return draw_many(&dgg_drawer_both_ends, ready, DGG_LENGTH_ONE, ends, passed);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 9, fork);
    BRUTAL(draw_and_forget(&ready));
}

SUITE("graph/paths/both_ends", { "each path is equally likely", each_path_is_equally_likely },
      { "neighbours have nothing between them", neighbours_have_nothing_between_them },
      { "where nothing leads nothing is passed", where_nothing_leads_nothing_is_passed },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
