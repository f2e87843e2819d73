#include "tests/support/timely.h"

static void fill_slices(timely *made)
{
    make_timely(made, 3);
    join(made, DGG_DISCUSSES, add_record(made, 2010), 0);
    join(made, DGG_DISCUSSES, add_record(made, 2011), 1);
    join(made, DGG_DISCUSSES, add_record(made, 2012), 1);
    join(made, DGG_DISCUSSES, 2, 2);
    join(made, DGG_DISCUSSES, add_record(made, 2015), 0);
    add_record(made, 0);
}

static void themes_come_and_go(void)
{
    static const char *const rows[] = { "2010-2011|2|2|2|0|", "2012-2013|1|2|1|1|",
                                        "2014-2015|1|1|0|2|" };
    timely made;
    fill_slices(&made);
    expect_timely(&made, "slices", rows, 3, "1 in no slice or without a year");
}

static void slices_may_be_named(void)
{
    static const char *const rows[] = { "2010|1|1|1|0|", "2012-2020|2|3|2|0|" };
    timely made;
    fill_slices(&made);
    made.how.slices = "2010,2012-2020";
    expect_timely(&made, "slices", rows, 2, "2 in no slice");
}

static void there_are_no_more_slices_than_years(void)
{
    static const char *const rows[] = { "2010|1|0|0|0|" };
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 0);
    add_record(&made, 2010);
    expect_timely(&made, "slices", rows, 1, "Slices were cut");
    made.how.slices = "2";
    CU_ASSERT_EQUAL(fill_timely(&made, "slices", &table, NULL), DGG_BAD_REQUEST);
    dgg_table_destroy(&table);
}

static void nothing_has_no_slices(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("slices"), 0);
    refuses_networks("slices");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_slices(&made);
    BRUTAL(fill_and_forget(&made, "slices"));
}

SUITE("graph/time_tables/slices", { "themes come and go", themes_come_and_go },
      { "slices may be named", slices_may_be_named },
      { "there are no more slices than years", there_are_no_more_slices_than_years },
      { "nothing has no slices", nothing_has_no_slices },
      { "survives refused memory", survives_refused_memory })
