#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Data|data|2|1|1|",
        "Smart cities|cities|2|1|1|",
        "Rules|rules|1|0|1|",
    };
    expect_table("themes", rows, COUNT_OF(rows), "collected by 'Data'");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("themes", DGG_THEME);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("themes"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("themes"));
}

SUITE("graph/statistics/themes", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
