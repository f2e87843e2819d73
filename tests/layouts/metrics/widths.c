#include "layouts/metrics/widths.h"

#include "tests/support/suite.h"

static void each_table_ends_where_it_says(void)
{
    CU_ASSERT_EQUAL(dgg_widths_find('~', false), 584);
    CU_ASSERT_EQUAL(dgg_widths_find(0x7F, false), 0);
    CU_ASSERT_EQUAL(dgg_widths_find(0x17E, false), 500); /* ž */
    CU_ASSERT_EQUAL(dgg_widths_find(0x3CE, true), 845);  /* ώ */
    CU_ASSERT_EQUAL(dgg_widths_find(0x40F, true), 719);  /* Џ */
    CU_ASSERT_EQUAL(dgg_widths_find(0x203A, true), 333); /* › */
    CU_ASSERT_EQUAL(dgg_widths_find(0x203B, true), 0);
    CU_ASSERT_EQUAL(dgg_widths_find(0x4E00, true), 0);
}

static void digits_are_all_of_one_width(void)
{
    for (int32_t digit = '0'; digit <= '9'; digit++) {
        CU_ASSERT_EQUAL(dgg_widths_find(digit, false), 556);
        CU_ASSERT_EQUAL(dgg_widths_find(digit, true), 556);
    }
}

SUITE("layouts/metrics/widths", { "each table ends where it says", each_table_ends_where_it_says },
      { "digits are all of one width", digits_are_all_of_one_width })
