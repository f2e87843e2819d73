#include "tests/support/timely.h"

/* Rows and words of the note. */
static void expect_counted(const timely *made, const char *const *rows, size_t count,
                           const char *note)
{
    dgg_table table = { 0 };
    const dgg_analysis analysis = { .graph = &made->graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "cited", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), count);
    for (size_t i = 0; i < count && i < dgg_table_row_count(&table); i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    CU_ASSERT_TRUE(note_says(&table, note));
    dgg_table_destroy(&table);
}

/* A cites nobody, B cites A, C cites A and B and itself, and 28 more papers cite nobody. */
static void make_citing(timely *made, size_t others)
{
    static dgg_text scopus[] = { TEXT("Scopus 12"), TEXT("Scopus 3") };
    make_timely(made, 0);
    add_records(made, 2010, 2);
    add_records(made, 2012, 1 + others);
    timely_papers[0].times_cited = (dgg_texts){ &scopus[1], 1 };
    timely_papers[1].times_cited = (dgg_texts){ &scopus[0], 1 };
    join(made, DGG_CITES, 1, 0);
    join(made, DGG_CITES, 2, 0);
    join(made, DGG_CITES, 2, 1);
    join(made, DGG_CITES, 2, 2);
}

/* Both are three years old in 2012. */
static void papers_are_ranked_inside_and_at_all(void)
{
    static const char *const rows[] = { "p001|p001|2010|1|12|4.00|2|1|",
                                        "p000|p000|2010|2|3|1.00|1|2|" };
    timely made;
    make_citing(&made, 27);
    expect_counted(&made, rows, 2, "GCS as Scopus told when it was exported, of 2 of 30 papers.");
}

static void few_papers_are_not_ranked(void)
{
    static const char *const rows[] = { "p000|p000|2010||3|1.00||2|",
                                        "p001|p001|2010||12|4.00||1|" };
    timely made;
    make_citing(&made, 26);
    expect_counted(&made, rows, 2, "Fewer than 30 papers are not ranked");
}

static void without_citations_it_says_so(void)
{
    timely made;
    make_timely(&made, 0);
    add_records(&made, 2010, 3);
    expect_counted(&made, NULL, 0, "No citation is known of any paper.");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("cited", DGG_PAPER);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("cited"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("cited"));
}

SUITE("graph/statistics/cited",
      { "papers are ranked inside and at all", papers_are_ranked_inside_and_at_all },
      { "few papers are not ranked", few_papers_are_not_ranked },
      { "without citations it says so", without_citations_it_says_so },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
