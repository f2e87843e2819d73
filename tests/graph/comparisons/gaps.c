#include "tests/support/compared.h"

static const dgg_comparison_options how = { .seed = 42 };

/* Of the 50 records with a theme 30 have both, which no permutation can change: 20 in China, 10 in
 * the United Kingdom. Of the other 20 records the ten in China have the first theme, the ten in the
 * United Kingdom the second; by chance it would be five and five. */
static void too_many_and_too_few_are_told(void)
{
    timely made;
    dgg_table table = { 0 };
    make_compared(&made, 0);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "gaps", &table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 4);
    for (size_t i = 0; i < 4; i++) {
        bool is_first = dgg_text_is(dgg_table_cell(&table, i, 1)->text, "t0");
        bool is_china = dgg_text_is(dgg_table_cell(&table, i, 3)->text, "CN");
        double expected = is_china ? 25 : 15, away = is_first == is_china ? 5 : -5;
        CU_ASSERT_EQUAL(dgg_table_cell(&table, i, 4)->number, expected + away);
        CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, i, 5)->number, expected, .3);
        CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, i, 9)->text,
                                   away > 0 ? "too many" : "too few: gap candidate"));
    }
    CU_ASSERT_TRUE(note_says(&table, "1000 permutations"));
    dgg_table_destroy(&table);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_TRUE(is_empty_of_nothing("gaps", &how));
}

SUITE("graph/comparisons/gaps", { "too many and too few are told", too_many_and_too_few_are_told },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble })
