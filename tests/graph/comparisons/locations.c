#include "tests/support/compared.h"

static const dgg_comparison_options how = { .groups = compared_groups };

static void a_difference_is_told(void)
{
    timely made;
    dgg_table table = { 0 };
    make_compared(&made, 0);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "locations", &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0),
                           "China|CN|40|40|100.00|0|40|0.00|100.00|more in one|0.00|0.00|");
    dgg_table_destroy(&table);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_TRUE(is_empty_of_nothing("locations", &how));
}

SUITE("graph/comparisons/locations", { "a difference is told", a_difference_is_told },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble })
