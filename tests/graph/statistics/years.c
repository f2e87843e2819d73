#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "2018|1|",
        "2019|0|",
        "2020|2|",
        "|1|",
    };
    expect_table("years", rows, COUNT_OF(rows), "counts once");
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
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "1066|1|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "1970|1|"); /* 904 empty years before it */
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "1971|0|");
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 52);
    dgg_table_destroy(&table);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("years"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("years"));
}

SUITE("graph/statistics/years", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "a long gap is left out", a_long_gap_is_left_out },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
