#include "tests/support/themed.h"

static bool stands(const dgg_table *table, size_t row, size_t column, const char *text)
{
    return dgg_text_is(dgg_table_cell(table, row, column)->text, text);
}

/* {0, 1, 2} becomes {0, 1}, and 2 goes over to {3, 4}. */
static void clusters_become_parts_of_others(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themed("evolution", &table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 3);
    for (size_t i = 0; i < 3; i++) {
        CU_ASSERT_TRUE(stands(&table, i, 0, "2010-2011"));
        CU_ASSERT_TRUE(stands(&table, i, 2, "2015-2016"));
    }
    /* the larger clusters come first: {0, 1, 2} to {2, 3, 4} */
    CU_ASSERT_TRUE(stands(&table, 0, 8, "Two"));
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 0, 5)->number, 1.0 / 3, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 0, 6)->number, 7.0 / 23, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 0, 7)->number, 1.0 / 5, 1e-12);
    CU_ASSERT_TRUE(stands(&table, 1, 8, "Zero; One"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 5)->number, 1);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 1, 6)->number, 1, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 1, 7)->number, 2.0 / 3, 1e-12);
    CU_ASSERT_TRUE(stands(&table, 2, 8, "Three; Four"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 2, 4)->number, 2);
    CU_ASSERT_TRUE(note_says(&table, "Each slice has its own network"));
    dgg_table_destroy(&table);
}

static void one_slice_goes_nowhere(void)
{
    timely made;
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_themed(&made), DGG_OK);
    made.how.slices = "1";
    CU_ASSERT_EQUAL(fill_timely(&made, "evolution", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 0);
    dgg_table_destroy(&table);
    dgg_graph_destroy(&made.graph);
}

static void nothing_goes_nowhere(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("evolution"), 0);
    refuses_networks("evolution");
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_themed_and_forget("evolution"));
}

SUITE("graph/time_tables/evolution",
      { "clusters become parts of others", clusters_become_parts_of_others },
      { "one slice goes nowhere", one_slice_goes_nowhere },
      { "nothing goes nowhere", nothing_goes_nowhere },
      { "survives refused memory", survives_refused_memory })
