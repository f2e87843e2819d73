#include "tests/support/compared.h"

static const dgg_comparison_options how = { .permutations = 200, .seed = 3 };

static void a_small_corpus_says_so(void)
{
    literature made;
    dgg_table table = { 0 };
    make_literature(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_comparison_fill(&made.corpus, &how, "gaps", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 0);
    CU_ASSERT_TRUE(note_says(&table, "too small for any cell to be tested"));
    CU_ASSERT_FALSE(note_says(&table, "Formula")); /* how nothing was tested is of no use */
    dgg_table_destroy(&table);
}

static void the_note_tells_how_it_was_tested(void)
{
    timely made;
    dgg_table table = { 0 };
    make_compared(&made, 0);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "gaps", &table), DGG_OK);
    CU_ASSERT_TRUE(note_says(
        &table, "200 permutations, from seed 3, of the 50 records with a theme and a location"));
    CU_ASSERT_TRUE(note_says(&table, "Of 4 cells 4 are tested"));
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 4);
    dgg_table_destroy(&table);
}

static void a_cell_that_more_permutations_would_decide_is_undecided(void)
{
    timely made;
    dgg_table table = { 0 };
    const dgg_comparison_options few = { .permutations = 10, .seed = 3 };
    make_compared(&made, 0);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &few, "gaps", &table), DGG_OK);
    CU_ASSERT_TRUE(
        dgg_text_is(dgg_table_cell(&table, 0, 9)->text, "undecided: too few permutations"));
    CU_ASSERT_TRUE(note_says(&table, "A single cell needs --permutations 160"));
    dgg_table_destroy(&table);
}

static void survives_refused_memory(void)
{
    timely made;
    const dgg_comparison_options few = { .permutations = 3, .seed = 3 };
    make_compared(&made, 0);
    BRUTAL(compare_and_destroy(&made, &few, "gaps"));
    BRUTAL(compare_and_destroy(&made, &few, "theme_pairs"));
}

SUITE("graph/compared_cells", { "a small corpus says so", a_small_corpus_says_so },
      { "the note tells how it was tested", the_note_tells_how_it_was_tested },
      { "a cell that more permutations would decide is undecided",
        a_cell_that_more_permutations_would_decide_is_undecided },
      { "survives refused memory", survives_refused_memory })
