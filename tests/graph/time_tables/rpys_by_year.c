#include "tests/support/timely.h"

static void fill_years(timely *made)
{
    make_timely(made, 0);
    uint32_t old = add_record(made, 1990), later = add_record(made, 1992);
    for (int i = 0; i < 3; i++) {
        uint32_t record = add_record(made, 2000);
        join(made, DGG_CITES, record, old);
        if (i == 0) {
            join(made, DGG_CITES, record, later);
        }
    }
    join(made, DGG_CITES, add_record(made, 2001), later);
    join(made, DGG_CITES, 5, add_record(made, 0));
}

static void each_citing_year_has_its_own_spectrum(void)
{
    static const char *const rows[] = { "2000|1990|3|2.00|1|", "2000|1992|1|0.00|2|",
                                        "2001|1992|1|1.00|1|" };
    timely made;
    fill_years(&made);
    expect_timely(&made, "rpys_by_year", rows, 3, "1 of unknown years");
}

static void nothing_has_no_references(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("rpys_by_year"), 0);
    refuses_networks("rpys_by_year");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_years(&made);
    BRUTAL(fill_and_forget(&made, "rpys_by_year"));
}

SUITE("graph/time_tables/rpys_by_year",
      { "each citing year has its own spectrum", each_citing_year_has_its_own_spectrum },
      { "nothing has no references", nothing_has_no_references },
      { "survives refused memory", survives_refused_memory })
