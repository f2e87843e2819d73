#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "China|CN|2|1.00|1|1|2018|2020|",
        "Norway|NO|1|0.50|0|1|2018|2018|",
    };
    expect_table("countries", rows, COUNT_OF(rows), "Full counting");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("countries", DGG_COUNTRY);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("countries"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("countries"));
}

SUITE("graph/statistics/countries", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
