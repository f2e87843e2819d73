#include <math.h>

#include "tests/support/timely.h"

/* Records by year of a curve with a ceiling of 300 and its half in 2010. */
static void fill_curve(timely *made, int last)
{
    double before = 0;
    make_timely(made, 0);
    for (int year = 2000; year <= last; year++) {
        double now = floor(300 / (1 + exp(-0.5 * (year - 2010))) + 0.5);
        add_records(made, year, (size_t)(now - before));
        before = now;
    }
}

static void what_levels_off_has_a_ceiling(void)
{
    timely made;
    dgg_table table = { 0 };
    fill_curve(&made, 2020);
    CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "life_cycle", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 7);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 0, 1)->number, 300, 1);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 2, 1)->number, 0.5, 0.01);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 4, 1)->number, 2010, 0.05);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 5, 1)->number, 2010 + log(9) / 0.5, 0.1);
    CU_ASSERT_TRUE(note_says(&table, "foretells nothing"));
    dgg_table_destroy(&table);
}

static void what_speeds_up_has_none(void)
{
    timely made;
    fill_curve(&made, 2009);
    expect_timely(&made, "life_cycle", NULL, 0, "do not slow down yet");
}

static void an_incomplete_last_year_is_no_end(void)
{
    timely made;
    fill_curve(&made, 2009);
    add_records(&made, 2010, 1);
    expect_timely(&made, "life_cycle", NULL, 0, "only the last year slows down");
}

static void small_corpora_have_none(void)
{
    timely made;
    make_timely(&made, 0);
    add_records(&made, 2010, 20);
    add_records(&made, 2019, 20);
    expect_timely(&made, "life_cycle", NULL, 0, "30 records in 8 different years");
    CU_ASSERT_EQUAL(timely_rows_of_nothing("life_cycle"), 0);
    refuses_networks("life_cycle");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_curve(&made, 2020);
    BRUTAL(fill_and_forget(&made, "life_cycle"));
}

SUITE("graph/time_tables/life_cycle",
      { "what levels off has a ceiling", what_levels_off_has_a_ceiling },
      { "what speeds up has none", what_speeds_up_has_none },
      { "an incomplete last year is no end", an_incomplete_last_year_is_no_end },
      { "small corpora have none", small_corpora_have_none },
      { "survives refused memory", survives_refused_memory })
