#include "tests/support/literature.h"

static void what_is_missing_is_counted(void)
{
    static const char *const rows[] = {
        "Title|1|4|25.00|",        "Abstract|2|4|50.00|", "Year|1|4|25.00|",
        "Venue|1|4|25.00|",        "Authors|2|4|50.00|",  "Institutions|4|4|100.00|",
        "DOI|3|4|75.00|",          "Keywords|3|4|75.00|", "References|4|4|100.00|",
        "Times cited|4|4|100.00|", "Theme|1|4|25.00|",    "Location|1|4|25.00|",
    };
    expect_table("missing", rows, COUNT_OF(rows), "left when duplicates are merged counts once");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("missing", DGG_THEME);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("missing"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("missing"));
}

SUITE("graph/statistics/missing", { "what is missing is counted", what_is_missing_is_counted },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
