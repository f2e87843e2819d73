#include "tests/support/measured.h"

static void tells_which_papers_join_communities(void)
{
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 16);
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "bridging", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 1);
    /* All 18 nodes of the one side reach the 18 of the other by way of it. */
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "1|p032|p032|2011|324.00|0.50|2|2|1; 2|");
    CU_ASSERT_TRUE(says(&table, "length 1 / weight (Freeman 1977). Network 'concept'"));
    CU_ASSERT_FALSE(says(&table, "not ranked"));
    dgg_table_destroy(&table);
    forget_it(&one);
}

static void few_papers_are_not_ranked(void)
{
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 3);
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "bridging", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 1);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 0)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_TRUE(says(&table, "Fewer than 30 papers are not ranked"));
    dgg_table_destroy(&table);
    forget_it(&one);
}

static void nothing_is_said_where_nothing_was_measured(void)
{
    static const char *const few[] = { "degree", NULL };
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 16);
    one.how.measures = few;
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "bridging", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 4)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_TRUE(says(&table, "rows stand by participation"));
    dgg_table_destroy(&table);
    forget_it(&one);
}

static void no_papers_join_nothing(void)
{
    CU_ASSERT_EQUAL(rows_of_no_papers("bridging", "No paper joins two communities"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(measure_and_tell("bridging"));
}

SUITE("graph/statistics/bridging",
      { "tells which papers join communities", tells_which_papers_join_communities },
      { "few papers are not ranked", few_papers_are_not_ranked },
      { "nothing is said where nothing was measured", nothing_is_said_where_nothing_was_measured },
      { "no papers join nothing", no_papers_join_nothing },
      { "survives refused memory", survives_refused_memory })
