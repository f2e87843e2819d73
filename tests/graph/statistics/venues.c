#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Journal of Maps|2|2018|2020|",
        "Annals|1|2020|2020|",
    };
    expect_table("venues", rows, COUNT_OF(rows), "once");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("venues", DGG_VENUE);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("venues"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("venues"));
}

SUITE("graph/statistics/venues", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
