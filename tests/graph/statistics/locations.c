#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "China|CN|2|2|0|",
        "United Kingdom|UK|2|0|2|",
    };
    expect_table("locations", rows, COUNT_OF(rows), "does not count for what contains it");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("locations", DGG_LOCATION);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("locations"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("locations"));
}

SUITE("graph/statistics/locations", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
