#include "tests/support/timely.h"

/* Rows and words of the note. */
static void expect_counted(const timely *made, const char *const *rows, size_t count,
                           const char *note)
{
    dgg_table table = { 0 };
    const dgg_analysis analysis = { .graph = &made->graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "bradford", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), count);
    for (size_t i = 0; i < count && i < dgg_table_row_count(&table); i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    CU_ASSERT_TRUE(note_says(&table, note));
    dgg_table_destroy(&table);
}

static dgg_entity venues[] = { { TEXT("a"), TEXT("A") }, { TEXT("b"), TEXT("B") },
                               { TEXT("c"), TEXT("C") }, { TEXT("d"), TEXT("D") },
                               { TEXT("e"), TEXT("E") }, { TEXT("f"), TEXT("F") },
                               { TEXT("g"), TEXT("G") }, { TEXT("h"), TEXT("H") } };

/* 12, 6, 6, and five of `small` each. */
static void make_venues(timely *made, uint32_t small)
{
    const uint32_t records[] = { 12, 6, 6, small, small, small, small, small };
    make_timely(made, 0);
    made->corpus.venues = (dgg_entities){ venues, 8, 0 };
    for (uint32_t i = 0; i < 8; i++) {
        for (uint32_t j = 0; j < records[i]; j++) {
            join(made, DGG_PUBLISHED_IN, add_record(made, 2010), i);
        }
    }
}

/* 34 records: a third is reached by A; two thirds with C (24 of 34). */
static void zones_hold_a_third_each(void)
{
    static const char *const rows[] = { "1|1|12|35.29||A|", "2|2|12|35.29|2.00|B; C|",
                                        "3|5|10|29.41|2.50|D; E; F; G; H|" };
    timely made;
    make_venues(&made, 2);
    expect_counted(&made, rows, 3, "34 records with a venue.");
}

/* 49 records: the first third ends with B, which has as many as C. */
static void a_cut_among_equals_is_told(void)
{
    static const char *const rows[] = { "1|2|18|36.73||A; B|", "2|3|16|32.65|1.50|C; D; E|",
                                        "3|3|15|30.61|1.00|F; G; H|" };
    timely made;
    make_venues(&made, 5);
    expect_counted(&made, rows, 3, "Zone 1 ends among venues of 6 records each");
    expect_counted(&made, rows, 3, "Zone 2 ends among venues of 5 records each");
}

static void few_records_have_no_zones(void)
{
    timely made;
    make_venues(&made, 1);
    expect_counted(&made, NULL, 0, "fewer than 30 records with a venue; here are 29.");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("bradford", DGG_VENUE);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("bradford"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("bradford"));
}

SUITE("graph/statistics/bradford", { "zones hold a third each", zones_hold_a_third_each },
      { "a cut among equals is told", a_cut_among_equals_is_told },
      { "few records have no zones", few_records_have_no_zones },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
