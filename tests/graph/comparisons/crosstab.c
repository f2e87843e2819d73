#include "tests/support/compared.h"

static const dgg_comparison_options how = { .rows = "aims", .across = "means" };

/* Data is an aim, Smart cities and Rules are means. */
static void group(literature *made, dgg_theme *themes)
{
    make_literature(made);
    memcpy(themes, the_themes, sizeof the_themes);
    themes[0].group = themes[2].group = dgg_text_of("means");
    themes[1].group = dgg_text_of("aims");
    made->corpus.themes = themes;
}

static void counts_records_of_both_with_totals(void)
{
    literature made;
    dgg_theme themes[COUNT_OF(the_themes)];
    dgg_table table = { 0 };
    group(&made, themes);
    CU_ASSERT_EQUAL_FATAL(dgg_comparison_fill(&made.corpus, &how, "crosstab", &table, NULL),
                          DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 3);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "Data|2|1|1|0|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Any of these|2|1|1|0|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "All records|4|2|2|1|");
    CU_ASSERT_TRUE(note_says(&table, "Full counting"));
    dgg_table_destroy(&table);
    const dgg_comparison_options same = { .rows = "means", .across = "means" };
    CU_ASSERT_EQUAL_FATAL(dgg_comparison_fill(&made.corpus, &same, "crosstab", &table, NULL),
                          DGG_OK);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "Smart cities|2|2|2|1|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Rules|1|1|1|1|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "Any of these|2|2|2|1|");
    dgg_table_destroy(&table);
}

static void groups_must_be_named(void)
{
    literature made;
    dgg_theme themes[COUNT_OF(the_themes)];
    dgg_table table = { 0 };
    const dgg_comparison_options none = { .rows = "aims" };
    group(&made, themes);
    CU_ASSERT_EQUAL(dgg_comparison_fill(&made.corpus, &none, "crosstab", &table, NULL),
                    DGG_BAD_REQUEST);
    dgg_table_destroy(&table);
}

/* There are totals even of nothing. */
static void an_empty_corpus_is_no_trouble(void)
{
    dgg_corpus nothing = { 0 };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_comparison_fill(&nothing, &how, "crosstab", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "All records|0|0|");
    dgg_table_destroy(&table);
}

static dgg_status tabulate_and_forget(const literature *made)
{
    dgg_table table = { 0 };
    dgg_status status = dgg_comparison_fill(&made->corpus, &how, "crosstab", &table, NULL);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    literature made;
    dgg_theme themes[COUNT_OF(the_themes)];
    group(&made, themes);
    BRUTAL(tabulate_and_forget(&made));
}

SUITE("graph/comparisons/crosstab",
      { "counts records of both, with totals", counts_records_of_both_with_totals },
      { "groups must be named", groups_must_be_named },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
