#include "tests/support/timely.h"

/* The four records of literature.h: authors 2 and 1, two countries in one of two, one keyword. */
static void counts_what_articles_open_with(void)
{
    static const char *const rows[] = {
        "First year|2018|3|",
        "Last year|2020|3|",
        "Sources|2|3|",
        "Documents|4|4|",
        "Annual growth rate, %||3|",
        "Average age of documents, years|0.67|3|",
        "Citations per document||0|",
        "Citations per document and year||0|",
        "Works cited||0|",
        "Keywords|1|1|",
        "Authors|2|2|",
        "Author appearances|3|2|",
        "Authors of single-authored documents|1|2|",
        "Single-authored documents|1|2|",
        "Documents per author|1.00|2|",
        "Co-authors per document|1.50|2|",
        "International co-authorship, %|25.00|2|",
    };
    expect_table("main", rows, COUNT_OF(rows), "No growth is told of fewer than 30 records");
}

static void growth_and_citations_are_those_of_the_records(void)
{
    static dgg_text cited[] = { TEXT("Scopus 12") };
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 1);
    add_records(&made, 2010, 10);
    add_records(&made, 2011, 0);
    add_records(&made, 2012, 40);
    timely_papers[0].times_cited = (dgg_texts){ cited, 1 };
    const dgg_analysis analysis = { .graph = &made.graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "main", &table, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 4), "Annual growth rate, %|100.00|50|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 6), "Citations per document|12.00|1|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 7), "Citations per document and year|4.00|1|");
    dgg_table_destroy(&table);
}

static void an_empty_corpus_has_no_numbers(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { .corpus = &corpus };
    const dgg_analysis analysis = { .graph = &graph };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "main", &table, NULL), DGG_OK);
    for (size_t i = 0; i < dgg_table_row_count(&table); i++) {
        CU_ASSERT_EQUAL(dgg_table_cell(&table, i, 1)->kind, DGG_CELL_EMPTY);
        CU_ASSERT_EQUAL(dgg_table_cell(&table, i, 2)->number, 0);
    }
    dgg_table_destroy(&table);
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("main", DGG_PAPER);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("main"));
}

SUITE("graph/statistics/main", { "counts what articles open with", counts_what_articles_open_with },
      { "growth and citations are those of the records",
        growth_and_citations_are_those_of_the_records },
      { "an empty corpus has no numbers", an_empty_corpus_has_no_numbers },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "survives refused memory", survives_refused_memory })
