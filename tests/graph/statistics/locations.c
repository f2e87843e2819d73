#include "tests/support/literature.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "China|CN|2|2|0|50.00|50.00|2018|2020||2|",
        "United Kingdom|UK|2|0|2|50.00|0.00|2018|2018||2|",
    };
    expect_table("locations", rows, COUNT_OF(rows), "does not count for what contains it");
}

/* A paper on both counts once for China. */
static void what_is_inside_counts_once(void)
{
    static dgg_text around[] = { TEXT("CN-GD"), TEXT("CN") };
    static const char *const rows[] = {
        "China|CN|2|2|0|50.00|50.00|2018|2020||3|",
        "United Kingdom|UK|2|0|2|50.00|0.00|2018|2018|CN-GD|2|",
    };
    static const char *const named[] = {
        "China|CN|2|2|0|50.00|50.00|2018|2020||3|",
        "United Kingdom|UK|2|0|2|50.00|0.00|2018|2018|China|2|",
    };
    the_locations[1].ancestors = (dgg_texts){ around, 2 };
    expect_table("locations", rows, COUNT_OF(rows), "With what is inside");
    the_locations[1].ancestors = (dgg_texts){ around + 1, 1 };
    expect_table("locations", named, COUNT_OF(named), "With what is inside");
    the_locations[1].ancestors = (dgg_texts){ NULL, 0 };
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
      { "what is inside counts once", what_is_inside_counts_once },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
