#include "graph/tally.h"

#include "tests/support/literature.h"

static dgg_status add_rank(const void *context, const dgg_tally_row *row, dgg_table *table,
                           dgg_error *error)
{
    return dgg_table_add_count(table, *(const size_t *)context + row->entry, error);
}

static dgg_status write(bool is_sample, dgg_table *table)
{
    static const char *const more[][2] = { { "rank", "Rank" } };
    static const size_t first = 7;
    literature made;
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    make_literature(&made);
    const dgg_tally_coded how = { .key = "location",
                                  .name = "Location",
                                  .records = 4,
                                  .is_sample = is_sample,
                                  .more = more,
                                  .more_count = 1,
                                  .add_more = add_rank,
                                  .context = &first };
    DGG_TRY(dgg_table_name(table, "locations", "Locations", "Counted.", NULL));
    DGG_TRY(dgg_tally_init(&tally, &made.corpus, DGG_STUDIES, NULL));
    DGG_TRY(dgg_tally_write_coded(&tally, &how, table, NULL));
done:
    dgg_tally_destroy(&tally);
    return status;
}

static void shares_are_of_all_records(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(write(false, &table), DGG_OK);
    CU_ASSERT_EQUAL(table.column_count, 10);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "China|CN|2|2|0|50.00|50.00|2018|2020|7|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "United Kingdom|UK|2|0|2|50.00|0.00|2018|2018|8|");
    dgg_table_destroy(&table);
}

/* Wilson, of 2 in 4. */
static void a_sample_has_intervals(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(write(true, &table), DGG_OK);
    CU_ASSERT_EQUAL(table.column_count, 12);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0),
                           "China|CN|2|2|0|50.00|15.00|85.00|50.00|2018|2020|7|");
    dgg_table_destroy(&table);
}

static dgg_status write_and_destroy(void)
{
    dgg_table table = { 0 };
    dgg_status status = write(true, &table);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(write_and_destroy());
}

SUITE("graph/tally/coded", { "shares are of all records", shares_are_of_all_records },
      { "a sample has intervals", a_sample_has_intervals },
      { "survives refused memory", survives_refused_memory })
