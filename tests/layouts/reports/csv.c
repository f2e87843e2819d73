#include <math.h>

#include "tests/support/tables.h"

static void a_line_is_a_row_below_the_keys(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    is_written_as(&table, 1, "csv", "theme,papers,share\n智慧城市,12,0.625\ndata centres,7,\n");
    dgg_table_destroy(&table);
}

static void several_tables_have_their_title_above(void)
{
    dgg_table tables[2] = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_empty(&tables[0]), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill_themes(&tables[1]), DGG_OK);
    is_written_as(tables, 2, "csv",
                  "Papers by year\nyear\n\nPapers by theme\ntheme,papers,share\n"
                  "智慧城市,12,0.625\ndata centres,7,\n");
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[1]);
}

static void quotes_stand_where_they_must(void)
{
    static const char *const texts[] = {
        "a,b", "say \"a\"", "two\nlines", "a\rb", " a", "a ", "a;b"
    };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, sizeof texts / sizeof *texts), DGG_OK);
    is_written_as(&table, 1, "csv",
                  "title\n\"a,b\"\n\"say \"\"a\"\"\"\n\"two\nlines\"\n\"a\rb\"\n\" a\"\n\"a \"\n"
                  "a;b\n");
    dgg_table_destroy(&table);
}

static void a_text_is_no_formula(void)
{
    static const char *const texts[] = { "=1+1", "+1",  "-1",       "@SUM(A1)",
                                         "\t=1", "＝1", "=1,\"2\"", "a=1" };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, sizeof texts / sizeof *texts), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, -1.5, NULL), DGG_OK);
    is_written_as(&table, 1, "csv",
                  "title\n'=1+1\n'+1\n'-1\n'@SUM(A1)\n'\t=1\n'＝1\n\"'=1,\"\"2\"\"\"\na=1\n-1.5\n");
    dgg_table_destroy(&table);
}

static void a_lone_empty_cell_is_no_empty_line(void)
{
    static const char *const texts[] = { "a", "" };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, sizeof texts / sizeof *texts), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, (double)NAN, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, 0, NULL), DGG_OK);
    is_written_as(&table, 1, "csv", "title\na\n\"\"\n\"\"\n\"\"\n0\n");
    dgg_table_destroy(&table);
}

static void numbers_keep_all_digits(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "score", "Score", 2), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, 1.0 / 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_count(&table, 1234567890123456, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, (double)INFINITY, NULL), DGG_OK);
    is_written_as(&table, 1, "csv", "score\n0.3333333333333333\n1234567890123456\ninf\n");
    dgg_table_destroy(&table);
}

static void what_is_no_character_is_replaced(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "title", "Title", 0), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_text(&table, (dgg_text){ "a\0b\xff", 4 }, NULL), DGG_OK);
    is_written_as(&table, 1, "csv", "title\na\uFFFDb\uFFFD\n");
    dgg_table_destroy(&table);
}

SUITE("layouts/reports/csv", { "a line is a row below the keys", a_line_is_a_row_below_the_keys },
      { "several tables have their title above", several_tables_have_their_title_above },
      { "quotes stand where they must", quotes_stand_where_they_must },
      { "a text is no formula", a_text_is_no_formula },
      { "a lone empty cell is no empty line", a_lone_empty_cell_is_no_empty_line },
      { "numbers keep all digits", numbers_keep_all_digits },
      { "what is no character is replaced", what_is_no_character_is_replaced })
