#include "tests/support/themed.h"

/* Of all records c(0) = 9, c(1) = 7, c(2) = 7, c(3) = 9, c(4) = 7; together: 01 7, 02 3, 12 3,
 * 34 7, 23 4, 24 4, 03 2. */
static void clusters_have_centrality_and_density(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themed("thematic", &table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 2);
    double pairs_within[2] = { 49.0 / 63, 49.0 / 63 }, between = 4.0 / 81;
    double to_two = 9.0 / 63 + 9.0 / 49, of_two = 16.0 / 63 + 16.0 / 49;
    /* theme 2 stands with 3 and 4 */
    const dgg_cell *three = dgg_table_cell(&table, 0, 1);
    CU_ASSERT_EQUAL(three->number, 3);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 0, 3)->number, 10 * (between + to_two), 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 1, 3)->number, 10 * (between + to_two), 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 0, 4)->number,
                           100 * (pairs_within[0] + of_two) / 3, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 1, 4)->number, 100 * pairs_within[1] / 2, 1e-9);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 6)->text, "Three; Two; Four"));
    CU_ASSERT_TRUE(note_says(&table, "cut at the medians"));
    CU_ASSERT_TRUE(note_says(&table, "Network: cotheme"));
    dgg_table_destroy(&table);
}

static void nothing_has_no_clusters(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("thematic"), 0);
    refuses_networks("thematic");
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_themed_and_forget("thematic"));
}

SUITE("graph/time_tables/thematic",
      { "clusters have centrality and density", clusters_have_centrality_and_density },
      { "nothing has no clusters", nothing_has_no_clusters },
      { "survives refused memory", survives_refused_memory })
