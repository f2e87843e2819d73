#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Data|2|1|",
        "Smart cities|1|0|",
        "Rules|0|0|",
    };
    expect_table("theme_location", rows, COUNT_OF(rows), "Full counting");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("theme_location", DGG_LOCATION);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("theme_location"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("theme_location"));
}

SUITE("graph/statistics/theme_location", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
