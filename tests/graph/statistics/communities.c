#include "tests/support/measured.h"

static void tells_what_communities_hold_and_whether_they_hold(void)
{
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 16);
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "communities", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 3); /* the bridge is neither side's */
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 1)->text, "Zero · One"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 2)->number, 18);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 3)->number, 16);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 4)->number, 2);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 6)->text, "Zero; One"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 7)->text, "p000; p001; p002"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 2, 7)->text, "p032"));
    CU_ASSERT_TRUE(dgg_table_cell(&table, 2, 9)->number < .5);
    CU_ASSERT_TRUE(dgg_table_cell(&table, 0, 8)->number > .9);
    CU_ASSERT_TRUE(dgg_table_cell(&table, 0, 8)->number <= 1);
    CU_ASSERT_TRUE(dgg_table_cell(&table, 0, 9)->number > .9);
    CU_ASSERT_TRUE(says(&table, "Over seeds: ARI"));
    CU_ASSERT_TRUE(says(&table, "seed 42"));
    dgg_table_destroy(&table);
    forget_it(&one);
}

static void a_network_without_ties_says_so(void)
{
    CU_ASSERT_EQUAL(rows_of_no_papers("communities", "no ties to make communities of"), 0);
}

static void needs_an_analysis(void)
{
    measured_one one;
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    make_sides(&one, 2);
    const dgg_analysis nothing = { .graph = &one.made.graph };
    CU_ASSERT_EQUAL(dgg_statistic_fill(&nothing, "communities", &table, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "nothing was measured"));
}

static void survives_refused_memory(void)
{
    dgg_status status = DGG_OUT_OF_MEMORY;
    for (long n = 0; status == DGG_OUT_OF_MEMORY && n < 100000; n += 1 + n / 60) {
        dgg_allocations_left = n; /* runs again and again: each refusal would take too long */
        status = measure_and_tell("communities");
        CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
}

SUITE("graph/statistics/communities",
      { "tells what communities hold and whether they hold",
        tells_what_communities_hold_and_whether_they_hold },
      { "a network without ties says so", a_network_without_ties_says_so },
      { "needs an analysis", needs_an_analysis },
      { "survives refused memory", survives_refused_memory })
