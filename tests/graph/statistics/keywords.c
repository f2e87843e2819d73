#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "maps|1|2018|2018|",
    };
    expect_table("keywords", rows, COUNT_OF(rows), "Full counting");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("keywords", DGG_KEYWORD);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("keywords"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("keywords"));
}

SUITE("graph/statistics/keywords", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
