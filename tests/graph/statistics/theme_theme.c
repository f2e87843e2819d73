#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Data|2|1|0|",
        "Smart cities|1|2|1|",
        "Rules|0|1|1|",
    };
    expect_table("theme_theme", rows, COUNT_OF(rows), "Where a theme meets itself");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("theme_theme", DGG_THEME);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("theme_theme"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("theme_theme"));
}

SUITE("graph/statistics/theme_theme", { "counts the records", counts_the_records },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
