#include "tests/support/timely.h"

static void fill_themes(timely *made)
{
    make_timely(made, 1);
    join(made, DGG_DISCUSSES, add_record(made, 2010), 0);
    add_record(made, 2010);
    join(made, DGG_DISCUSSES, add_record(made, 2012), 0);
    join(made, DGG_DISCUSSES, add_record(made, 0), 0);
}

static void shares_are_of_the_records_of_a_year(void)
{
    static const char *const rows[] = { "Zero|t0|2010|1|0.50|", "Zero|t0|2011|0||",
                                        "Zero|t0|2012|1|1.00|" };
    timely made;
    fill_themes(&made);
    expect_timely(&made, "theme_years", rows, 3, "1 record is in none of the years");
}

static void slices_are_longer_spans(void)
{
    static const char *const rows[] = { "Zero|t0|2009-2011|1|0.50|", "Zero|t0|2013|0||" };
    timely made;
    fill_themes(&made);
    made.how.slices = "2009-2011,2013";
    expect_timely(&made, "theme_years", rows, 2, "2 records are in none");
}

static void nothing_has_no_shares(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("theme_years"), 0);
    refuses_networks("theme_years");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_themes(&made);
    BRUTAL(fill_and_forget(&made, "theme_years"));
}

SUITE("graph/time_tables/theme_years",
      { "shares are of the records of a year", shares_are_of_the_records_of_a_year },
      { "slices are longer spans", slices_are_longer_spans },
      { "nothing has no shares", nothing_has_no_shares },
      { "survives refused memory", survives_refused_memory })
