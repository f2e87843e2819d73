#include "tests/support/timely.h"

/* Rows and words of the note. */
static void expect_counted(const timely *made, const char *const *rows, size_t count,
                           const char *note)
{
    dgg_table table = { 0 };
    const dgg_analysis analysis = { .graph = &made->graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "theme_year", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), count);
    for (size_t i = 0; i < count && i < dgg_table_row_count(&table); i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    CU_ASSERT_TRUE(note_says(&table, note));
    dgg_table_destroy(&table);
}

static void records_are_counted_in_their_year(void)
{
    static const char *const rows[] = { "Zero|2|0|1|", "One|0|0|1|", "Records|2|0|2|" };
    timely made;
    make_timely(&made, 2);
    join(&made, DGG_DISCUSSES, add_record(&made, 2010), 0);
    join(&made, DGG_DISCUSSES, add_record(&made, 2010), 0);
    uint32_t both = add_record(&made, 2012);
    join(&made, DGG_DISCUSSES, both, 0);
    join(&made, DGG_DISCUSSES, both, 1);
    add_record(&made, 2012);
    join(&made, DGG_DISCUSSES, add_record(&made, 0), 1);
    expect_counted(&made, rows, 3, "Full counting");
}

static void many_years_are_put_into_twelve_spans(void)
{
    static const char *const rows[] = { "Zero|2|2|2|2|2|2|2|2|2|2|2|2|",
                                        "Records|2|2|2|2|2|2|2|2|2|2|2|2|" };
    timely made;
    make_timely(&made, 1);
    for (int year = 2001; year <= 2024; year++) {
        join(&made, DGG_DISCUSSES, add_record(&made, year), 0);
    }
    expect_counted(&made, rows, 2, "twelve at most");
}

static void without_years_it_says_so(void)
{
    timely made;
    make_timely(&made, 1);
    add_records(&made, 0, 3);
    expect_counted(&made, NULL, 0, "no record has a year");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("theme_year", DGG_THEME);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("theme_year"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("theme_year"));
}

SUITE("graph/statistics/theme_year",
      { "records are counted in their year", records_are_counted_in_their_year },
      { "many years are put into twelve spans", many_years_are_put_into_twelve_spans },
      { "without years it says so", without_years_it_says_so },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
