#include "tests/support/timely.h"

/* Rows and words of the note. */
static void expect_counted(const timely *made, const char *const *rows, size_t count,
                           const char *note)
{
    dgg_table table = { 0 };
    const dgg_analysis analysis = { .graph = &made->graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "lotka", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), count);
    for (size_t i = 0; i < count && i < dgg_table_row_count(&table); i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    CU_ASSERT_TRUE(note_says(&table, note));
    dgg_table_destroy(&table);
}

static dgg_entity people[60];
static char ids[60][8];

/* 40 authors of one record, 10 of two, four of three; each record has one author. */
static void make_authors(timely *made, uint32_t most)
{
    static dgg_text author[] = { TEXT("A") };
    const uint32_t with[] = { 0, 40, 10, 4 };
    uint32_t next = 0;
    make_timely(made, 0);
    for (uint32_t x = 1; x <= most; x++) {
        for (uint32_t i = 0; i < with[x]; i++, next++) {
            snprintf(ids[next], sizeof ids[next], "a%02u", next % 100);
            people[next] = (dgg_entity){ dgg_text_of(ids[next]), dgg_text_of(ids[next]) };
            for (uint32_t j = 0; j < x; j++) {
                uint32_t record = add_record(made, 2010);
                timely_papers[record].authors = (dgg_texts){ author, 1 };
                join(made, DGG_WROTE, next, record);
            }
        }
    }
    made->corpus.people = (dgg_entities){ people, next, 0 };
}

/* Fitted apart: least squares 40, 10, 4 of 54; likelihood by sums of 2000 terms of zeta. */
static void authors_are_held_against_the_law(void)
{
    static const char *const rows[] = { "1|40|74.07|75.27|79.79|", "2|10|18.52|17.73|11.65|",
                                        "3|4|7.41|7.61|3.78|" };
    timely made;
    make_authors(&made, 3);
    expect_counted(&made, rows, 3, "n = 2.09, C = 0.753");
    expect_counted(&made, rows, 3, "By greatest likelihood: n = 2.78, C = 0.798");
    expect_counted(&made, rows, 3, "of 1000 samples drawn from the fitted law");
}

static void two_points_make_no_line(void)
{
    static const char *const rows[] = { "1|40|80.00||85.34|", "2|10|20.00||9.49|" };
    timely made;
    make_authors(&made, 2);
    expect_counted(&made, rows, 2, "By least squares: nothing, for want of three points");
}

static void who_all_have_one_record_follow_no_law(void)
{
    static const char *const rows[] = { "1|40|100.00|||" };
    timely made;
    make_authors(&made, 1);
    expect_counted(&made, rows, 1, "No author has two records: there is no law to fit.");
}

static void few_records_have_no_law(void)
{
    timely made;
    make_timely(&made, 0);
    add_records(&made, 2010, 3);
    expect_counted(&made, NULL, 0, "here are 0 and 0.");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("lotka", DGG_PERSON);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("lotka"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("lotka"));
}

SUITE("graph/statistics/lotka",
      { "authors are held against the law", authors_are_held_against_the_law },
      { "two points make no line", two_points_make_no_line },
      { "who all have one record follow no law", who_all_have_one_record_follow_no_law },
      { "few records have no law", few_records_have_no_law },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
