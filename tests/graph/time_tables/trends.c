#include "tests/support/timely.h"

/* 20 records a year; of the first theme 2 in the first year, 4 in the second … 20 in the tenth; of
 * the second the same backwards; of the third 5 every year; of the fourth too few. */
static void fill_trends(timely *made)
{
    make_timely(made, 4);
    for (int year = 0; year < 10; year++) {
        for (int i = 0; i < 20; i++) {
            uint32_t record = add_record(made, 2010 + year);
            if (i < 2 * (year + 1)) {
                join(made, DGG_DISCUSSES, record, 0);
            }
            if (i < 20 - 2 * year) {
                join(made, DGG_DISCUSSES, record, 1);
            }
            if (i < 5) {
                join(made, DGG_DISCUSSES, record, 2);
            }
            if (i == 0 && year < 9) {
                join(made, DGG_DISCUSSES, record, 3);
            }
        }
    }
}

static void a_share_that_rises_is_told(void)
{
    static const char *const rows[] = {
        "Zero|t0|110|10.00|0.00|0.00|rises|",
        "One|t1|110|-10.00|0.00|0.00|falls|",
        "Two|t2|50|0.00|1.00|1.00|none shown|",
        "Three|t3|9||||fewer than 30 records|",
    };
    timely made;
    fill_trends(&made);
    expect_timely(&made, "trends", rows, 4, "fewer than 30");
}

/* The p of the third theme when a tenth of its records move: worked by hand. Years away from the
 * mean sum up to 9 - 0 = 9 for one record moved from the first year to the last; the variance of
 * the sum is 50 * 150 / 199 * 8.25 = 310.9, so p = erfc(9 / sqrt(2 * 310.9)) = 0.6098. */
static void the_p_is_that_of_permuted_years(void)
{
    timely made;
    dgg_table table = { 0 };
    fill_trends(&made);
    dgg_links *links = &made.corpus.links[DGG_DISCUSSES];
    for (size_t i = 0; i < links->count; i++) {
        if (links->items[i].to == 2) {
            links->items[i].from = 190 + 9; /* the first such one: to a record of 2019 */
            break;
        }
    }
    CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "trends", &table, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 2, 4)->number, 0.6098, 5e-4);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 2, 3)->number, 100 * 9 / (200 * 8.25), 1e-9);
    dgg_table_destroy(&table);
}

static void a_single_year_has_no_trend(void)
{
    static const char *const rows[] = { "Zero|t0|40||||years do not vary|" };
    timely made;
    make_timely(&made, 1);
    for (int i = 0; i < 50; i++) {
        uint32_t record = add_record(&made, 2010);
        if (i < 40) {
            join(&made, DGG_DISCUSSES, record, 0);
        }
    }
    expect_timely(&made, "trends", rows, 1, "50 have a year");
}

static void nothing_has_no_trend(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("trends"), 0);
    refuses_networks("trends");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_trends(&made);
    BRUTAL(fill_and_forget(&made, "trends"));
}

SUITE("graph/time_tables/trends", { "a share that rises is told", a_share_that_rises_is_told },
      { "the p is that of permuted years", the_p_is_that_of_permuted_years },
      { "a single year has no trend", a_single_year_has_no_trend },
      { "nothing has no trend", nothing_has_no_trend },
      { "survives refused memory", survives_refused_memory })
