#include "tests/support/timely.h"

static void counts_the_records(void)
{
    static const char *const rows[] = {
        "Data|data|2|1|1|50.00|25.00|2018|2020||",
        "Smart cities|cities|2|1|1|50.00|25.00|2020|2020||",
        "Rules|rules|1|0|1|25.00|0.00|2020|2020||",
    };
    expect_table("themes", rows, COUNT_OF(rows), "collected by 'Data'");
}

/* A link to a theme is none to its parent: that the table says of itself. */
static void tells_how_many_records_a_theme_has_with_those_inside_it(void)
{
    static const char *const rows[] = {
        "Data|data|2|1|1|50.00|25.00|2018|2020||",
        "Smart cities|cities|2|1|1|50.00|25.00|2020|2020||",
        "Rules|rules|1|0|1|25.00|0.00|2020|2020||",
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

/* Theme 0 in 2 of 40 records of 2010 and in 38 of 40 of 2012, theme 1 the other way round, theme 2
 * in half of both. */
static void trends_are_told_of_themes_with_thirty_records(void)
{
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 3);
    for (size_t i = 0; i < 80; i++) {
        uint32_t record = add_record(&made, i < 40 ? 2010 : 2012);
        join(&made, DGG_DISCUSSES, record, (i < 40) == (i % 20 == 0) ? 0 : 1);
        if (i % 2 == 0) {
            join(&made, DGG_DISCUSSES, record, 2);
        }
    }
    const dgg_analysis analysis = { .graph = &made.graph };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "themes", &table, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "One|t1|40|0|40|50.00|0.00|2010|2012|falls|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Two|t2|40|0|40|50.00|0.00|2010|2012|none shown|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "Zero|t0|40|0|40|50.00|0.00|2010|2012|rises|");
    dgg_table_destroy(&table);
}

static void a_sample_has_intervals(void)
{
    literature made;
    dgg_table table = { 0 };
    make_literature(&made);
    const dgg_measured measured = { .analysis = &made.analysis, .is_sample = true };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_measure(&measured, "themes", &table, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(table.columns[6].key, "low"));
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0),
                           "Data|data|2|1|1|50.00|15.00|85.00|25.00|2018|2020||");
    CU_ASSERT_TRUE(note_says(&table, "95 % interval"));
    dgg_table_destroy(&table);
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
      { "trends are told of themes with thirty records",
        trends_are_told_of_themes_with_thirty_records },
      { "a sample has intervals", a_sample_has_intervals },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
