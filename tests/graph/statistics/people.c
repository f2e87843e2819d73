#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Li, Wei|2|2018|2020|",
        "Wang, Fang|1|2018|2018|",
    };
    expect_table("people", rows, COUNT_OF(rows), "Full counting");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("people", DGG_PERSON);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("people"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("people"));
}

SUITE("graph/statistics/people", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
