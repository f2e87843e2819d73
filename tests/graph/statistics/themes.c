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

/* A link to a theme is none to its parent: that the table says of itself. */
static void tells_how_many_records_a_theme_has_with_those_inside_it(void)
{
    static const char *const rows[] = {
        "Data|data|2|1|1|",
        "Smart cities|cities|2|1|1|",
        "Rules|rules|1|0|1|",
    };
    the_themes[0].parent = dgg_text_of("rules");
    expect_table("themes", rows, COUNT_OF(rows),
                 "nothing about the field. 'Rules' with the themes inside it: 2.");
    the_themes[2].parent = dgg_text_of("data");
    expect_table("themes", rows, COUNT_OF(rows), " 'Data' with the themes inside it: 3.");
    the_themes[1].parent = dgg_text_of("cities");
    expect_table("themes", rows, COUNT_OF(rows), " 'Smart cities' with the themes inside it: 3.");
    the_themes[2].parent = dgg_text_of("nowhere");
    expect_table("themes", rows, COUNT_OF(rows),
                 "field. 'Smart cities' with the themes inside it: 3.");
    the_themes[0].parent = the_themes[1].parent = the_themes[2].parent = (dgg_text){ 0 };
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
      { "tells how many records a theme has with those inside it",
        tells_how_many_records_a_theme_has_with_those_inside_it },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
