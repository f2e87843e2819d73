#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Read from a.txt (pasted)|3||",
        "Read from b.txt (pasted)|1||",
        "Records|4||",
        "Papers|2|0.50|",
        "Documents|1|0.25|",
        "Events|1|0.25|",
        "With a title|3|0.75|",
        "With an abstract|2|0.50|",
        "With a year|3|0.75|",
        "With a venue|3|0.75|",
        "With authors|2|0.50|",
        "With a DOI|1|0.25|",
        "With keywords|1|0.25|",
        "First year|2018||",
        "Last year|2020||",
        "Themes found|3||",
        "Links to themes|5||",
        "Locations found|2||",
        "Links to locations|4||",
        "Venues|2||",
        "Authors|2||",
        "Keywords|1||",
        "Nodes of the graph|16||",
        "Links of the graph|15||",
    };
    expect_table("overview", rows, COUNT_OF(rows), "Share: of all records");
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("overview"), 10);
}

static void what_was_kept_out_is_not_counted_as_none(void)
{
    literature made;
    dgg_table table = { 0 };
    expect_refusal("overview", DGG_PAPER);
    make_literature(&made);
    made.corpus.lacks[DGG_THEME] = made.corpus.lacks[DGG_PERSON] = true;
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&made.analysis, "overview", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 21);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 15), "Locations found|2||");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 18), "Keywords|1||");
    dgg_table_destroy(&table);
}

static void a_source_without_a_name_is_told(void)
{
    literature made;
    dgg_table table = { 0 };
    make_literature(&made);
    made.corpus.sources[0].name = (dgg_text){ 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&made.analysis, "overview", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(strncmp(row_of(&table, 0), "Read from an input without a name (pasted)", 42),
                    0);
    dgg_table_destroy(&table);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("overview"));
}

SUITE("graph/statistics/overview", { "counts the records", counts_the_records },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "what was kept out is not counted as none", what_was_kept_out_is_not_counted_as_none },
      { "a source without a name is told", a_source_without_a_name_is_told },
      { "survives refused memory", survives_refused_memory })
