#include "layouts/markup_text.h"

#include "tests/support/suite.h"

static void what_could_end_a_text_is_escaped(void)
{
    CU_ASSERT_STRING_EQUAL(dgg_markup_escape('<'), "&lt;");
    CU_ASSERT_STRING_EQUAL(dgg_markup_escape('>'), "&gt;");
    CU_ASSERT_STRING_EQUAL(dgg_markup_escape('&'), "&amp;");
    CU_ASSERT_STRING_EQUAL(dgg_markup_escape('"'), "&quot;");
    CU_ASSERT_STRING_EQUAL(dgg_markup_escape('\''), "&#39;");
    CU_ASSERT_PTR_NULL(dgg_markup_escape('a'));
    CU_ASSERT_PTR_NULL(dgg_markup_escape(0x4E2D));
}

static void what_no_reader_takes_is_replaced(void)
{
    static const int32_t bad[] = { 0, 0x1B, '\r', 0x7F, 0x85, 0xFFFE, 0x1FFFF, 0xFDD0, 0xFDEF };
    static const int32_t good[] = { '\n', '\t', ' ', '~', 0xA0, 0x4E2D, 0xFDCF, 0xFDF0, 0x1F600 };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        CU_ASSERT_EQUAL(dgg_markup_allowed(bad[i]), 0xFFFD);
        CU_ASSERT_EQUAL(dgg_markup_allowed(good[i]), good[i]);
    }
}

SUITE("layouts/markup_text",
      { "what could end a text is escaped", what_could_end_a_text_is_escaped },
      { "what no reader takes is replaced", what_no_reader_takes_is_replaced })
