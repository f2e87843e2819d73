#include "tests/support/measured.h"

static size_t find_row(const dgg_table *table, const char *id)
{
    size_t row = 0;
    while (row < dgg_table_row_count(table) &&
           !dgg_text_is(dgg_table_cell(table, row, 2)->text, id)) {
        row++;
    }
    return row;
}

static const dgg_cell *cell_of(const dgg_table *table, const char *id, const char *key)
{
    size_t column = 0;
    while (column < table->column_count && !dgg_text_is(table->columns[column].key, key)) {
        column++;
    }
    return dgg_table_cell(table, find_row(table, id), column);
}

static void ranks_within_each_kind_by_several_measures(void)
{
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 16);
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "central", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 4 + 33);
    CU_ASSERT_EQUAL(cell_of(&table, "t0", "rank")->number, 1);
    CU_ASSERT_EQUAL(cell_of(&table, "t2", "rank")->number, 1); /* alike */
    CU_ASSERT_EQUAL(cell_of(&table, "t1", "rank")->number, 3);
    CU_ASSERT_EQUAL(cell_of(&table, "t0", "degree")->number, 17);
    CU_ASSERT_EQUAL(cell_of(&table, "p000", "rank")->number, 1);
    CU_ASSERT_EQUAL(cell_of(&table, "p031", "rank")->number, 1);
    CU_ASSERT_EQUAL(cell_of(&table, "p032", "rank")->number, 33);
    CU_ASSERT_EQUAL(cell_of(&table, "p032", "betweenness")->number, 324);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 4, 0)->text, "paper"));
    dgg_table_destroy(&table);
    forget_it(&one);
}

static void people_are_measured_where_they_write_together(void)
{
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 16);
    give_authors(&one);
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "central", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 4 + 33 + 2);
    CU_ASSERT_TRUE(dgg_text_is(cell_of(&table, "li-wei", "kind")->text, "person"));
    CU_ASSERT_EQUAL(cell_of(&table, "li-wei", "degree")->number, 1);
    CU_ASSERT_TRUE(says(&table, "people in 'coauthorship'"));
    dgg_table_destroy(&table);
    forget_it(&one);
}

static void few_papers_are_not_ranked(void)
{
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 3);
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "central", &table), DGG_OK);
    CU_ASSERT_EQUAL(cell_of(&table, "t0", "rank")->kind, DGG_CELL_EMPTY);
    CU_ASSERT_EQUAL(find_row(&table, "t3"), 3); /* by id */
    CU_ASSERT_EQUAL(cell_of(&table, "t0", "degree")->number, 4);
    CU_ASSERT_TRUE(says(&table, "Nothing is ranked in fewer than 30 papers"));
    dgg_table_destroy(&table);
    forget_it(&one);
}

static void no_papers_have_no_rows(void)
{
    CU_ASSERT_EQUAL(rows_of_no_papers("central", "Nothing is ranked"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(measure_and_tell("central"));
}

SUITE("graph/statistics/central",
      { "ranks within each kind by several measures", ranks_within_each_kind_by_several_measures },
      { "people are measured where they write together",
        people_are_measured_where_they_write_together },
      { "few papers are not ranked", few_papers_are_not_ranked },
      { "no papers have no rows", no_papers_have_no_rows },
      { "survives refused memory", survives_refused_memory })
