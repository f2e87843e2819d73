#include "tests/support/compared.h"

static const dgg_comparison_options how = { .groups = compared_groups };

/* 30 of 40 against 10 of 40. */
static void a_difference_is_told(void)
{
    timely made;
    dgg_table table = { 0 };
    make_compared(&made, 0);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "themes", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 2); /* the third theme is in no paper */
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0),
                           "Zero|t0|30|40|75.00|10|40|25.00|50.00|more in one|0.00|0.00|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1),
                           "One|t1|20|40|50.00|20|40|50.00|0.00|none shown|1.00|1.00|");
    CU_ASSERT_TRUE(note_says(&table, "Records: 40 in 'one', 40 in 'other', 0 in both"));
    dgg_table_destroy(&table);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_TRUE(is_empty_of_nothing("themes", &how));
}

SUITE("graph/comparisons/themes", { "a difference is told", a_difference_is_told },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble })
