#include "tests/support/compared.h"

static const dgg_comparison_options how = { .seed = 42, .rows = "aims", .across = "means" };

/* 40 records with one aim and one instrument each: the first aim goes with the first instrument 18
 * times of 20, the second with the second; by chance it would be ten of each. */
static void make_tied(timely *made, dgg_theme *themes)
{
    make_timely(made, 4);
    memcpy(themes, timely_themes, 4 * sizeof *themes);
    themes[0].group = themes[1].group = dgg_text_of("aims");
    themes[2].group = themes[3].group = dgg_text_of("means");
    made->corpus.themes = themes;
    for (uint32_t i = 0; i < 40; i++) {
        uint32_t record = add_record(made, 2010);
        join(made, DGG_DISCUSSES, record, i >= 20);
        join(made, DGG_DISCUSSES, record, i >= 18 && i < 38 ? 3 : 2);
    }
    add_records(made, 2010, 5); /* without themes, which say nothing */
}

static void cells_of_two_groups_are_tested(void)
{
    timely made;
    dgg_theme themes[4];
    dgg_table table = { 0 };
    make_tied(&made, themes);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "crosstab_cells", &table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 4);
    for (size_t i = 0; i < 4; i++) {
        bool is_first = dgg_text_is(dgg_table_cell(&table, i, 1)->text, "t0");
        bool is_its = is_first == dgg_text_is(dgg_table_cell(&table, i, 3)->text, "t2");
        CU_ASSERT_EQUAL(dgg_table_cell(&table, i, 4)->number, is_its ? 18 : 2);
        CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, i, 5)->number, 10, .3);
        CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, i, 9)->text,
                                   is_its ? "too many" : "too few: gap candidate"));
    }
    CU_ASSERT_TRUE(note_says(&table, "of the 40 records with a theme of each group"));
    dgg_table_destroy(&table);
}

/* Nobody has two aims: their pair is not expected, and of pairs there is one. */
static void one_group_by_itself_is_of_pairs(void)
{
    timely made;
    dgg_theme themes[4];
    dgg_table table = { 0 };
    const dgg_comparison_options same = { .seed = 42, .rows = "aims", .across = "aims" };
    make_tied(&made, themes);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &same, "crosstab_cells", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 0);
    CU_ASSERT_TRUE(note_says(&table, "too small for any cell to be tested"));
    dgg_table_destroy(&table);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_TRUE(is_empty_of_nothing("crosstab_cells", &how));
}

static void survives_refused_memory(void)
{
    timely made;
    dgg_theme themes[4];
    dgg_comparison_options few = how;
    few.permutations = 3;
    make_tied(&made, themes);
    BRUTAL(compare_and_destroy(&made, &few, "crosstab_cells"));
}

SUITE("graph/comparisons/crosstab_cells",
      { "cells of two groups are tested", cells_of_two_groups_are_tested },
      { "one group by itself is of pairs", one_group_by_itself_is_of_pairs },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
