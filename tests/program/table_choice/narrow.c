#include "program/table_choice/narrow.h"

#include "base/table.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { WIDE = 20, TALL = 60 };

static dgg_status make_large(dgg_table *table, const char *key)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, key, key, "Counted once.", NULL));
    for (size_t i = 0; i < WIDE; i++) {
        char name[16];
        snprintf(name, sizeof name, "c%zu", i);
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(name), dgg_text_of(name), 0, NULL));
    }
    for (size_t i = 0; i < (size_t)WIDE * TALL; i++) {
        DGG_TRY(dgg_table_add_count(table, i, NULL));
    }
done:
    return status;
}

static void a_large_table_is_narrowed_and_says_so(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_large(&table, "theme_location"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_narrow(&table, DGG_NARROW_ROWS, NULL), DGG_OK);
    CU_ASSERT_EQUAL(table.column_count, 13);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 50);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 12)->number, 12);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 49, 12)->number, 49 * WIDE + 12);
    CU_ASSERT_TRUE(dgg_text_is(
        table.note, "Counted once. 7 more columns are left out here. 10 "
                    "more rows are left out here: --top 0 shows them. csv and json hold all."));
    dgg_table_destroy(&table);
}

static void the_years_keep_all_rows(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_large(&table, "years"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_narrow(&table, DGG_NARROW_ROWS, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), TALL);
    dgg_table_destroy(&table);
}

static void so_many_of_each_kind_stay(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_table_name(&table, "central", "Central", "Counted.", NULL), DGG_OK);
    dgg_table_add_column(&table, dgg_text_of("kind"), dgg_text_of("Kind"), 0, NULL);
    dgg_table_add_column(&table, dgg_text_of("rank"), dgg_text_of("Rank"), 0, NULL);
    for (size_t i = 0; i < TALL; i++) {
        dgg_table_add_text(&table,
                           dgg_text_of(i < 2    ? "theme"
                                       : i < 30 ? "paper"
                                                : "person"),
                           NULL);
        dgg_table_add_count(&table, i, NULL);
    }
    CU_ASSERT_EQUAL_FATAL(dgg_table_narrow(&table, dgg_table_page_rows(&table), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 22);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 2, 1)->number, 2);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 11, 1)->number, 11);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 12, 1)->number, 30);
    CU_ASSERT_TRUE(dgg_text_find(table.note, dgg_text_of("38 more rows")) < table.note.length);
    dgg_table_destroy(&table);
}

static void as_many_rows_stay_as_are_asked_for(void)
{
    static const size_t asked[] = { 3, 0, 1000 }, wanted[] = { 3, TALL, TALL };
    for (size_t i = 0; i < 3; i++) {
        dgg_table table = { 0 };
        CU_ASSERT_EQUAL_FATAL(make_large(&table, "theme_location"), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(dgg_table_narrow(&table, asked[i], NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_table_row_count(&table), wanted[i]);
        dgg_table_destroy(&table);
    }
}

static dgg_status narrow_and_destroy(void)
{
    dgg_table table = { 0 };
    dgg_status status = make_large(&table, "theme_location");
    status = status == DGG_OK ? dgg_table_narrow(&table, DGG_NARROW_ROWS, NULL) : status;
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(narrow_and_destroy());
}

SUITE("program/table_choice/narrow",
      { "a large table is narrowed and says so", a_large_table_is_narrowed_and_says_so },
      { "so many of each kind stay", so_many_of_each_kind_stay },
      { "the years keep all rows", the_years_keep_all_rows },
      { "as many rows stay as are asked for", as_many_rows_stay_as_are_asked_for },
      { "survives refused memory", survives_refused_memory })
