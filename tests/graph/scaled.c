#include "graph/scaled.h"

#include <float.h>
#include <math.h>

#include "tests/support/suite.h"

static double number_of(dgg_scaled scaled)
{
    double number = 0;
    CU_ASSERT_TRUE(dgg_scaled_number(scaled, &number));
    return number;
}

static void small_counts_are_exact(void)
{
    dgg_scaled three = dgg_scaled_of(3), seven = dgg_scaled_of(7);
    CU_ASSERT_EQUAL(number_of(dgg_scaled_add(three, seven)), 10);
    CU_ASSERT_EQUAL(number_of(dgg_scaled_times(three, seven)), 21);
    CU_ASSERT_EQUAL(number_of(dgg_scaled_add(dgg_scaled_of(0), seven)), 7);
    CU_ASSERT_EQUAL(number_of(dgg_scaled_times(dgg_scaled_of(0), seven)), 0);
    CU_ASSERT_DOUBLE_EQUAL(dgg_scaled_ratio(three, seven), 3.0 / 7, 1e-15);
    CU_ASSERT_EQUAL(dgg_scaled_compare(three, seven), -1);
    CU_ASSERT_EQUAL(dgg_scaled_compare(seven, three), 1);
    CU_ASSERT_EQUAL(dgg_scaled_compare(dgg_scaled_of(0), three), -1);
    CU_ASSERT_EQUAL(dgg_scaled_compare(dgg_scaled_of(0), dgg_scaled_of(0)), 0);
    CU_ASSERT_EQUAL(dgg_scaled_compare(dgg_scaled_of(0x1p52), dgg_scaled_of(0x1p52 + 1)), -1);
}

/* 2^5000 is far beyond a double. */
static void nothing_overflows(void)
{
    dgg_scaled great = dgg_scaled_of(1), one = dgg_scaled_of(1);
    double number = 1;
    for (int i = 0; i < 5000; i++) {
        great = dgg_scaled_add(great, great);
    }
    CU_ASSERT_FALSE(dgg_scaled_number(great, &number));
    CU_ASSERT_DOUBLE_EQUAL(dgg_scaled_log10(great), 5000 * log10(2), 1e-9);
    CU_ASSERT_EQUAL(dgg_scaled_compare(dgg_scaled_add(great, one), great), 0);
    CU_ASSERT_EQUAL(dgg_scaled_compare(great, one), 1);
    CU_ASSERT_EQUAL(dgg_scaled_ratio(great, great), 1);
    CU_ASSERT_EQUAL(dgg_scaled_ratio(one, great), 0);
    CU_ASSERT_EQUAL(dgg_scaled_ratio(great, one), DBL_MAX);
    CU_ASSERT_EQUAL(dgg_scaled_ratio(great, dgg_scaled_of(0)), 0);
    CU_ASSERT_EQUAL(dgg_scaled_log10(dgg_scaled_of(0)), 0);
}

static void what_was_rounded_is_compared_with_care(void)
{
    dgg_scaled great = dgg_scaled_of(0x1p80);
    dgg_scaled a_little_more = dgg_scaled_of(0x1p80 * (1 + 1e-14));
    dgg_scaled more = dgg_scaled_of(0x1p80 * (1 + 1e-9));
    dgg_scaled a_little_less = dgg_scaled_of(0x1p80 * (1 - 1e-14)); /* of another power */
    CU_ASSERT_EQUAL(dgg_scaled_compare(great, a_little_more), 0);
    CU_ASSERT_EQUAL(dgg_scaled_compare(great, a_little_less), 0);
    CU_ASSERT_EQUAL(dgg_scaled_compare(a_little_less, great), 0);
    CU_ASSERT_EQUAL(dgg_scaled_compare(great, more), -1);
}

SUITE("graph/scaled", { "small counts are exact", small_counts_are_exact },
      { "nothing overflows", nothing_overflows },
      { "what was rounded is compared with care", what_was_rounded_is_compared_with_care })
