#include "tests/program/commands/agree/compared.h"

static dgg_status add(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_estimate known = { .5, { .25, .75, 1000 } };
    const dgg_estimate unsure = { .5, { (double)NAN, (double)NAN, 3 } };
    const dgg_estimate none = { (double)NAN, { (double)NAN, (double)NAN, 0 } };
    DGG_TRY(dgg_agree_add_columns(table, "alpha", "Alpha", how->is_prose, error));
    DGG_TRY(dgg_agree_add_estimate(table, &known, how->is_prose, error));
    DGG_TRY(dgg_agree_add_estimate(table, &unsure, how->is_prose, error));
    DGG_TRY(dgg_agree_add_estimate(table, &none, how->is_prose, error));
done:
    return status;
}

static void programs_get_three_numbers(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_compared(add, false, &table), DGG_OK);
    CU_ASSERT_EQUAL(table.column_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(table.columns[2].key, "alpha_high"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 1)->number, .25);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 0)->number, .5);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 1)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 2, 0)->kind, DGG_CELL_EMPTY);
    dgg_table_destroy(&table);
}

static void people_get_one_cell(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_compared(add, true, &table), DGG_OK);
    CU_ASSERT_EQUAL(table.column_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 0)->text, "0.500 (0.25 to 0.75)"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 0)->number, .5);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 2, 0)->kind, DGG_CELL_EMPTY);
    dgg_table_destroy(&table);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget(add));
}

SUITE("program/commands/agree/estimates",
      { "programs get three numbers", programs_get_three_numbers },
      { "people get one cell", people_get_one_cell },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
