#include "tests/graph/paths/drawn.h"

/* From 0 to 6: by way of 1 and then 2 or 3, or by way of 4 and then 5; 7 and 8 are apart. */
static const struct tie fork[] = { { 0, 1, 2 }, { 1, 2, 1 }, { 1, 3, 1 }, { 2, 6, 1 }, { 3, 6, 1 },
                                   { 0, 4, 1 }, { 4, 5, 1 }, { 5, 6, 1 }, { 7, 8, 1 } };

static void each_path_is_equally_likely(void)
{
    static const uint32_t ends[] = { 0, 6 };
    struct ready ready;
    double passed[READY_NODES];
    MAKE_READY(&ready, 9, fork);
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_one_end, &ready, DGG_LENGTH_WEIGHT, ends, passed),
                          DGG_OK);
    CU_ASSERT_TRUE(is_about(passed[1], 1));
    CU_ASSERT_TRUE(is_about(passed[2], .5));
    CU_ASSERT_TRUE(is_about(passed[3], .5));
    CU_ASSERT_TRUE(is_about(passed[4], 0));
    CU_ASSERT_EQUAL(passed[4], passed[5]);
    CU_ASSERT_EQUAL(passed[0] + passed[6] + passed[7] + passed[8], 0);
}

static void neighbours_have_nothing_between_them(void)
{
    static const uint32_t ends[] = { 1, 0 };
    struct ready ready;
    double passed[READY_NODES], sum = 0;
    MAKE_READY(&ready, 9, fork);
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_one_end, &ready, DGG_LENGTH_WEIGHT, ends, passed),
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
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_one_end, &ready, DGG_LENGTH_WEIGHT, ends, passed),
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
    return draw_many(&dgg_drawer_one_end, ready, DGG_LENGTH_WEIGHT, ends, passed);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 9, fork);
    BRUTAL(draw_and_forget(&ready));
}

/* 1/3 + 1/6 is 1/2 in exact numbers only. */
static void paths_are_equally_long_in_exact_numbers(void)
{
    static const struct tie ties[] = { { 0, 1, 3 }, { 1, 3, 6 }, { 0, 2, 4 }, { 2, 3, 4 } };
    static const uint32_t ends[] = { 0, 3 };
    struct ready ready;
    double passed[READY_NODES];
    MAKE_READY(&ready, 4, ties);
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_one_end, &ready, DGG_LENGTH_WEIGHT, ends, passed),
                          DGG_OK);
    CU_ASSERT_TRUE(is_about(passed[1], .5));
    CU_ASSERT_TRUE(is_about(passed[2], .5));
}

/* Beside 1e99 the short tie is nothing: once the way back went to and fro along it. */
static void ties_far_apart_have_an_end(void)
{
    static const struct tie ties[] = { { 0, 1, 1e-99 }, { 1, 2, 1e99 }, { 2, 3, 1 } };
    static const uint32_t ends[] = { 0, 3 };
    struct ready ready;
    double passed[READY_NODES];
    MAKE_READY(&ready, 4, ties);
    CU_ASSERT_EQUAL_FATAL(draw_many(&dgg_drawer_one_end, &ready, DGG_LENGTH_WEIGHT, ends, passed),
                          DGG_OK);
    CU_ASSERT_EQUAL(passed[1], 1);
    CU_ASSERT_EQUAL(passed[2], 1);
}

SUITE("graph/paths/one_end", { "each path is equally likely", each_path_is_equally_likely },
      { "neighbours have nothing between them", neighbours_have_nothing_between_them },
      { "where nothing leads nothing is passed", where_nothing_leads_nothing_is_passed },
      { "survives the refusal of memory", survives_the_refusal_of_memory },
      { "paths are equally long in exact numbers", paths_are_equally_long_in_exact_numbers },
      { "ties far apart have an end", ties_far_apart_have_an_end })
