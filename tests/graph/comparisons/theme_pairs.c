#include "tests/support/compared.h"

static const dgg_comparison_options how = { .seed = 42 };

/* Three themes; of 90 records 30 have the first two, 30 only the third, 30 any two: the third
 * meets the first in a third of them. */
static void pairs_are_told(void)
{
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 4);
    for (uint32_t i = 0; i < 120; i++) {
        uint32_t record = add_record(&made, 2010), shift = i < 50 ? 0 : i < 100 ? 2 : i % 2;
        join(&made, DGG_DISCUSSES, record, shift);
        join(&made, DGG_DISCUSSES, record, i < 100 ? shift + 1 : shift + 2);
    }
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "theme_pairs", &table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 6);
    for (size_t i = 0; i < 6; i++) {
        double observed = dgg_table_cell(&table, i, 4)->number;
        double expected = dgg_table_cell(&table, i, 5)->number;
        dgg_text found = dgg_table_cell(&table, i, 9)->text;
        CU_ASSERT_DOUBLE_EQUAL(expected, 20, 2); /* 60 records of each theme, 120 pairs of 6 */
        CU_ASSERT_TRUE(observed > 20 ? dgg_text_is(found, "too many")
                                     : dgg_text_is(found, "too few: gap candidate"));
    }
    dgg_table_destroy(&table);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_TRUE(is_empty_of_nothing("theme_pairs", &how));
}

SUITE("graph/comparisons/theme_pairs", { "pairs are told", pairs_are_told },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble })
