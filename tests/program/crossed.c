#include "program/crossed.h"

#include "tests/support/brutal.h"
#include "tests/support/literature.h"

/* Three groups in two spans. */
static dgg_status fill(dgg_table *table)
{
    static const char *const columns[] = { "theme", "id", "years", "records", "share" };
    static const char *const groups[] = { "Maps", "Towns", "Wells" };
    static const double records[] = { 0, 1, 2, 2, 1, 0 };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < 5; i++) {
        DGG_TRY(
            dgg_table_add_column(table, dgg_text_of(columns[i]), dgg_text_of(columns[i]), 3, NULL));
    }
    for (size_t i = 0; i < 6; i++) {
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(groups[i / 2]), NULL));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(groups[i / 2]), NULL));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(i % 2 ? "2011" : "2010"), NULL));
        DGG_TRY(dgg_table_add_count(table, (size_t)records[i], NULL));
        DGG_TRY(i == 5 ? dgg_table_add_empty(table, NULL)
                       : dgg_table_add_number(table, records[i] / 4, NULL));
    }
    DGG_TRY(dgg_table_name(table, "theme_years", "Themes by year", "As they are.", NULL));
done:
    return status;
}

static void each_group_is_a_row_the_largest_first(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_crossed_make(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 3);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "Towns|4|0.50|0.50|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Maps|1|0.00|0.25|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "Wells|1|0.25||");
    CU_ASSERT_TRUE(dgg_text_is(table.columns[3].name, "2011"));
    CU_ASSERT_TRUE(dgg_text_is(table.key, "theme_years"));
    CU_ASSERT_TRUE(dgg_text_is(table.note, "As they are."));
    dgg_table_destroy(&table);
}

static void a_table_without_rows_stays(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_crossed_make(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(table.column_count, 0);
    dgg_table_destroy(&table);
}

static dgg_status fill_and_cross(void)
{
    dgg_table table = { 0 };
    dgg_status status = fill(&table);
    status = status == DGG_OK ? dgg_crossed_make(&table, NULL) : status;
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_cross());
}

SUITE("program/crossed",
      { "each group is a row, the largest first", each_group_is_a_row_the_largest_first },
      { "a table without rows stays", a_table_without_rows_stays },
      { "survives refused memory", survives_refused_memory })
