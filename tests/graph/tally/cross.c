#include "graph/tally.h"

#include "tests/support/literature.h"

static dgg_status cross(dgg_link_type rows, dgg_link_type columns, dgg_table *table)
{
    literature made;
    make_literature(&made);
    const dgg_tally_sides sides = { rows, columns, "row", "Row" };
    return dgg_tally_write_cross(&made.corpus, &sides, table, NULL);
}

static void records_are_counted_in_both(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(cross(DGG_PUBLISHED_IN, DGG_DISCUSSES, &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_TRUE(dgg_text_is(table.columns[0].key, "row"));
    CU_ASSERT_TRUE(dgg_text_is(table.columns[1].key, "data"));
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "Journal of Maps|1|1|1|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Annals|1|1|0|");
    dgg_table_destroy(&table);
}

static void an_entry_with_itself_has_all_its_records(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(cross(DGG_DISCUSSES, DGG_DISCUSSES, &table), DGG_OK);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "Data|2|1|0|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Smart cities|1|2|1|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "Rules|0|1|1|");
    dgg_table_destroy(&table);
}

static dgg_status cross_and_forget(void)
{
    dgg_table table = { 0 };
    dgg_status status = cross(DGG_DISCUSSES, DGG_STUDIES, &table);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(cross_and_forget());
}

SUITE("graph/tally/cross", { "records are counted in both", records_are_counted_in_both },
      { "an entry with itself has all its records", an_entry_with_itself_has_all_its_records },
      { "survives refused memory", survives_refused_memory })
