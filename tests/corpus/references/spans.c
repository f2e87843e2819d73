#include "corpus/references/spans.h"

#include "tests/support/suite.h"

static bool is(dgg_text text, const char *wanted)
{
    return dgg_text_is(text, wanted);
}

static void wide_signs_are_those_of_one_byte(void)
{
    size_t length = 0;
    CU_ASSERT_EQUAL(dgg_span_sign(dgg_text_of("，a"), &length), ',');
    CU_ASSERT_EQUAL(length, 3);
    CU_ASSERT_EQUAL(dgg_span_sign(dgg_text_of("。"), &length), '.');
    CU_ASSERT_EQUAL(dgg_span_sign(dgg_text_of("a"), &length), 'a');
    CU_ASSERT_EQUAL(dgg_span_sign(dgg_text_of("地"), &length), 0);
    CU_ASSERT_EQUAL(dgg_span_sign(dgg_text_of(""), &length), 0);
    CU_ASSERT_EQUAL(length, 0);
    CU_ASSERT_EQUAL(dgg_span_find(dgg_text_of("地图，a:b"), 0, ":,"), 6);
    CU_ASSERT_EQUAL(dgg_span_find(dgg_text_of("地图，a:b"), 9, ":,"), 10);
    CU_ASSERT_EQUAL(dgg_span_find(dgg_text_of("ab"), 0, ":"), 2);
}

static void signs_go_at_either_end(void)
{
    CU_ASSERT_TRUE(is(dgg_span_strip(dgg_text_of(" ,(Paris：， "), ",(", ":,"), "Paris"));
    CU_ASSERT_TRUE(is(dgg_span_strip(dgg_text_of("..."), ".", "."), ""));
    CU_ASSERT_TRUE(is(dgg_span_strip(dgg_text_of(""), ".", "."), ""));
}

static void quotation_marks_go_round_the_whole_only(void)
{
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("“Maps,”")), "Maps"));
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("\"Maps\"")), "Maps"));
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("“Maps” of “towns”")), "“Maps” of “towns”"));
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("“Maps of towns")), "Maps of towns"));
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("Maps of towns.”")), "Maps of towns"));
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("The towns’")), "The towns’"));
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("《地图》")), "地图"));
    CU_ASSERT_TRUE(is(dgg_span_unquote(dgg_text_of("\"")), ""));
}

static void spans_are_joined_and_han_is_seen(void)
{
    dgg_text text = dgg_text_of("ab cd ef");
    CU_ASSERT_TRUE(
        is(dgg_span_join(dgg_text_slice(text, 0, 2), dgg_text_slice(text, 3, 5)), "ab cd"));
    CU_ASSERT_TRUE(dgg_span_has_han(dgg_text_of("a 图")));
    CU_ASSERT_FALSE(dgg_span_has_han(dgg_text_of("abc")));
}

SUITE("corpus/references/spans",
      { "wide signs are those of one byte", wide_signs_are_those_of_one_byte },
      { "signs go at either end", signs_go_at_either_end },
      { "quotation marks go round the whole only", quotation_marks_go_round_the_whole_only },
      { "spans are joined and Han is seen", spans_are_joined_and_han_is_seen })
