#include "tests/support/timely.h"

static void fill_years(timely *made)
{
    make_timely(made, 0);
    add_records(made, 2010, 4);
    add_records(made, 2012, 8);
    add_records(made, 2013, 32);
    add_records(made, 0, 1);
}

static void counts_records_and_how_fast_they_grow(void)
{
    static const char *const rows[] = { "2010|4|4||", "2011|0|4|-100.00|", "2012|8|12||",
                                        "2013|32|44|300.00|" };
    timely made;
    fill_years(&made);
    expect_timely(&made, "growth", rows, 4, "1 without a year is left out");
    /* (32 / 4) ^ (1 / 3) = 2, and (8 / 4) ^ (1 / 2) = 1.414 */
    expect_timely(&made, "growth", rows, 4, "From 2010 (4 records) to 2013 (32 records): 100.0 %");
    expect_timely(&made, "growth", rows, 4, "may be incomplete: From 2010 (4 records) to 2012 (8");
    expect_timely(&made, "growth", rows, 4, "41.4 % a year");
    expect_timely(&made, "growth", rows, 4, "A year after one without records has no change.");
}

static void too_few_have_no_rate(void)
{
    static const char *const rows[] = { "2010|10|10||", "2011|19|29|90.00|" };
    timely made;
    make_timely(&made, 0);
    add_records(&made, 2010, 10);
    add_records(&made, 2011, 19);
    expect_timely(&made, "growth", rows, 2, "No rate of growth is told of fewer than 30 records.");
}

static void one_year_does_not_grow(void)
{
    static const char *const rows[] = { "2010|1|1||" };
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 0);
    add_record(&made, 2010);
    expect_timely(&made, "growth", rows, 1, "");
    CU_ASSERT_EQUAL(fill_timely(&made, "growth", &table, NULL), DGG_OK);
    CU_ASSERT_FALSE(note_says(&table, "a year."));
    dgg_table_destroy(&table);
}

static void nothing_does_not_grow(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("growth"), 0);
    refuses_networks("growth");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_years(&made);
    BRUTAL(fill_and_forget(&made, "growth"));
}

SUITE("graph/time_tables/growth",
      { "counts records and how fast they grow", counts_records_and_how_fast_they_grow },
      { "too few have no rate", too_few_have_no_rate },
      { "one year does not grow", one_year_does_not_grow },
      { "nothing does not grow", nothing_does_not_grow },
      { "survives refused memory", survives_refused_memory })
