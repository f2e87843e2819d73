#include "base/table.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Two columns, one full row and half of the next. */
static dgg_status fill(dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "themes", "Papers by theme", "each paper counts once", error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("theme"), dgg_text_of("Theme"), 0, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("share"), dgg_text_of("Share"), 2, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of("智慧城市"), error));
    DGG_TRY(dgg_table_add_number(table, 0.25, error));
    DGG_TRY(dgg_table_add_empty(table, error));
done:
    return status;
}

static void cells_stand_where_they_were_added(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 1);
    CU_ASSERT_EQUAL(dgg_table_add_count(&table, 7, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 0)->text, "智慧城市"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 0)->kind, DGG_CELL_TEXT);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 1)->kind, DGG_CELL_NUMBER);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 1)->number, 0.25);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 0)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 1)->kind, DGG_CELL_COUNT);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 1)->number, 7.0);
    dgg_table_destroy(&table);
}

static void a_cell_outside_is_empty(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 0)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_EQUAL_FATAL(fill(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 2)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 1)->kind, DGG_CELL_EMPTY);
    dgg_table_destroy(&table);
}

static void a_table_without_columns_has_no_rows(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 0);
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 0);
    dgg_table_destroy(&table);
}

static void its_texts_are_its_own(void)
{
    dgg_table table = { 0 };
    char theme[] = "smart cities", column[] = "theme", key[] = "themes";
    CU_ASSERT_EQUAL(dgg_table_name(&table, key, key, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_column(&table, dgg_text_of(column), dgg_text_of(column), 3, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_text(&table, dgg_text_of(theme), NULL), DGG_OK);
    memset(theme, 'x', sizeof theme);
    memset(column, 'x', sizeof column);
    memset(key, 'x', sizeof key);
    CU_ASSERT_TRUE(dgg_text_is(table.key, "themes"));
    CU_ASSERT_TRUE(dgg_text_is(table.title, "themes"));
    CU_ASSERT_EQUAL(table.note.length, 0);
    CU_ASSERT_TRUE(dgg_text_is(table.columns[0].key, "theme"));
    CU_ASSERT_TRUE(dgg_text_is(table.columns[0].name, "theme"));
    CU_ASSERT_EQUAL(table.columns[0].places, 3);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 0)->text, "smart cities"));
    dgg_table_destroy(&table);
}

static void a_late_column_is_refused(void)
{
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_table_add_column(&table, dgg_text_of("late"), dgg_text_of("Late"), 0, &error),
        DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "before the first cell"));
    CU_ASSERT_EQUAL(table.column_count, 2);
    dgg_table_destroy(&table);
}

static void a_key_given_twice_is_refused(void)
{
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&table, NULL), DGG_OK);
    table.cell_count = 0;
    CU_ASSERT_EQUAL(
        dgg_table_add_column(&table, dgg_text_of("theme"), dgg_text_of("Other"), 0, &error),
        DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.message, "two columns have the key 'theme'");
    dgg_table_destroy(&table);
}

static void it_may_be_destroyed_twice(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(fill(&table, NULL), DGG_OK);
    dgg_table_destroy(&table);
    dgg_table_destroy(&table);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 0);
}

static dgg_status fill_and_forget(void)
{
    dgg_table table = { 0 };
    dgg_status status = fill(&table, NULL);
    dgg_table_destroy(&table);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("base/table", { "cells stand where they were added", cells_stand_where_they_were_added },
      { "a cell outside is empty", a_cell_outside_is_empty },
      { "a table without columns has no rows", a_table_without_columns_has_no_rows },
      { "its texts are its own", its_texts_are_its_own },
      { "a late column is refused", a_late_column_is_refused },
      { "a key given twice is refused", a_key_given_twice_is_refused },
      { "it may be destroyed twice", it_may_be_destroyed_twice },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
