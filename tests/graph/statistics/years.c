#include "tests/support/timely.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "2018|1|1||",
        "2019|0|1|-100.00|",
        "2020|2|3||",
        "|1|||",
    };
    expect_table("years", rows, COUNT_OF(rows), "counts once");
    expect_table("years", rows, COUNT_OF(rows), "No growth is told of fewer than 30 records");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("years", DGG_PAPER);
}

static void a_long_gap_is_left_out(void)
{
    literature made;
    dgg_table table = { 0 };
    dgg_paper papers[] = { { .year = 2020 }, { .year = 1066 }, { .year = 1970 } };
    make_literature(&made);
    made.corpus.papers = papers;
    made.corpus.paper_count = 3;
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&made.analysis, "years", &table, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "1066|1|1||");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "1970|1|2||"); /* 904 empty years before it */
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "1971|0|2|-100.00|");
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 52);
    dgg_table_destroy(&table);
}

static void expect_growth(const size_t *counts, size_t years, const char *words)
{
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 1);
    for (size_t i = 0; i < years; i++) {
        add_records(&made, 2010 + (int)i, counts[i]);
    }
    const dgg_analysis analysis = { .graph = &made.graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "years", &table, NULL), DGG_OK);
    CU_ASSERT_TRUE(note_says(&table, words));
    dgg_table_destroy(&table);
}

/* (20 / 5)^(1 / 2) - 1 = 1; without 2013 (20 / 5)^(1 / 2) - 1, with it (5 / 5)^(1 / 3) - 1. */
static void growth_is_told_of_thirty_records(void)
{
    static const size_t doubling[] = { 5, 10, 20, 5 }, one[] = { 30 }, two[] = { 10, 20 };
    expect_growth(doubling, 4,
                  ": 0.0 % a year from 2010 (5) to 2013 (5). Without the last year, "
                  "which may be incomplete: 100.0 % a year from 2010 (5) to 2012 "
                  "(20).");
    expect_growth(one, 1, "All are of one year: there is no growth to tell.");
    expect_growth(two, 2, ": 100.0 % a year from 2010 (10) to 2011 (20).");
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("years"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("years"));
}

SUITE("graph/statistics/years",
      { "growth is told of thirty records", growth_is_told_of_thirty_records },
      { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "a long gap is left out", a_long_gap_is_left_out },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
