#include "tests/support/timely.h"

/* Rows and words of the note. */
static void expect_counted(const timely *made, const char *const *rows, size_t count,
                           const char *note)
{
    dgg_table table = { 0 };
    const dgg_analysis analysis = { .graph = &made->graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "references", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), count);
    for (size_t i = 0; i < count && i < dgg_table_row_count(&table); i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    CU_ASSERT_TRUE(note_says(&table, note));
    dgg_table_destroy(&table);
}

static dgg_entity works[] = { { TEXT("x-1990"), TEXT("X 1990") },
                              { TEXT("y-1991"), TEXT("Y 1991") } };

static void cite_work(timely *made, uint32_t record, uint32_t work)
{
    dgg_links *links = &made->corpus.links[DGG_CITES];
    links->items[links->count++] =
        (dgg_link){ .from = record, .to = work, .weight = 1, .to_reference = true };
}

/* X is cited by three, the first paper by two, Y by one. */
static void make_citing(timely *made)
{
    make_timely(made, 0);
    add_records(made, 2010, 5);
    made->corpus.references = (dgg_entities){ works, 2, 0 };
    cite_work(made, 1, 0);
    join(made, DGG_CITES, 1, 0);
    cite_work(made, 2, 0);
    join(made, DGG_CITES, 2, 0);
    cite_work(made, 3, 0);
    cite_work(made, 3, 0);
    cite_work(made, 3, 1);
}

static void works_stand_by_the_records_that_cite_them(void)
{
    static const char *const rows[] = { "X 1990|x-1990|no|3|100.00|", "p000|p000|yes|2|66.67|" };
    timely made;
    make_citing(&made);
    expect_counted(&made, rows, 2, "of the 3 records that cite anything. 1 work is cited by one");
}

static void without_references_it_says_so(void)
{
    timely made;
    make_timely(&made, 0);
    add_records(&made, 2010, 3);
    expect_counted(&made, NULL, 0, "No record tells what it cites.");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("references", DGG_REFERENCE);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("references"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("references"));
}

SUITE("graph/statistics/references",
      { "works stand by the records that cite them", works_stand_by_the_records_that_cite_them },
      { "without references it says so", without_references_it_says_so },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
