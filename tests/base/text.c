#include "base/text.h"

#include "tests/support/suite.h"

static void a_line_may_lack_its_newline(void)
{
    dgg_text rest = dgg_text_of("a\r\nb");
    CU_ASSERT_TRUE(dgg_text_is(dgg_text_line(&rest), "a"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_text_line(&rest), "b"));
    CU_ASSERT_EQUAL(rest.length, 0);
}

static void finds_what_stands_at_the_end(void)
{
    CU_ASSERT_EQUAL(dgg_text_find(dgg_text_of("aab"), dgg_text_of("ab")), 1);
    CU_ASSERT_EQUAL(dgg_text_find(dgg_text_of("aa"), dgg_text_of("ab")), 2);
    CU_ASSERT_TRUE(dgg_text_ends(dgg_text_of("review."), "."));
    CU_ASSERT_FALSE(dgg_text_ends(dgg_text_of(""), "."));
}

static void orders_by_byte_and_then_by_length(void)
{
    CU_ASSERT_TRUE(dgg_text_compare(dgg_text_of("ab"), dgg_text_of("b")) < 0);
    CU_ASSERT_TRUE(dgg_text_compare(dgg_text_of("ab"), dgg_text_of("a")) > 0);
    CU_ASSERT_EQUAL(dgg_text_compare(dgg_text_of(""), (dgg_text){ 0 }), 0);
}

static void numbers_end_where_digits_end(void)
{
    CU_ASSERT_EQUAL(dgg_text_number(dgg_text_of("2024, May")), 2024);
    CU_ASSERT_EQUAL(dgg_text_number(dgg_text_of("99999999999")), 0);
}

static void finds_the_first_byte_of_several(void)
{
    static const bool stops[256] = { [';'] = true, [0xC3] = true };
    CU_ASSERT_EQUAL(dgg_text_find_any(dgg_text_of("ab;c"), stops), 2);
    CU_ASSERT_EQUAL(dgg_text_find_any(dgg_text_of("a\xC3\xA9;"), stops), 1);
    CU_ASSERT_EQUAL(dgg_text_find_any(dgg_text_of("abc"), stops), 3);
    CU_ASSERT_EQUAL(dgg_text_find_any((dgg_text){ 0 }, stops), 0);
}

SUITE("base/text", { "finds the first byte of several", finds_the_first_byte_of_several },
      { "a line may lack its newline", a_line_may_lack_its_newline },
      { "finds what stands at the end", finds_what_stands_at_the_end },
      { "orders by byte and then by length", orders_by_byte_and_then_by_length },
      { "numbers end where digits end", numbers_end_where_digits_end })
