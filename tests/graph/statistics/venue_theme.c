#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Journal of Maps|1|1|1|",
        "Annals|1|1|0|",
    };
    expect_table("venue_theme", rows, COUNT_OF(rows), "Full counting");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("venue_theme", DGG_VENUE);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("venue_theme"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("venue_theme"));
}

SUITE("graph/statistics/venue_theme", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
