#include "corpus/han.h"

#include "base/unicode.h"
#include "corpus/words.h"
#include "tests/support/suite.h"

static bool becomes_simply(const char *word, const char *expected)
{
    return dgg_text_is(dgg_simplified(dgg_text_of(word)), expected);
}

static void traditional_characters_are_simplified(void)
{
    CU_ASSERT_TRUE(becomes_simply("灣", "湾"));
    CU_ASSERT_TRUE(becomes_simply("臺", "台"));
    CU_ASSERT_TRUE(becomes_simply("爲", "为"));
    CU_ASSERT_TRUE(becomes_simply("國", "国"));
}

static void all_others_stay(void)
{
    CU_ASSERT_TRUE(becomes_simply("湾", "湾"));
    CU_ASSERT_TRUE(becomes_simply("澳", "澳"));
    CU_ASSERT_TRUE(becomes_simply("一", "一"));
    CU_ASSERT_TRUE(becomes_simply("国家", ""));
    CU_ASSERT_TRUE(becomes_simply("a", ""));
    CU_ASSERT_TRUE(becomes_simply("", ""));
    CU_ASSERT_TRUE(becomes_simply("\xE5\x9B", ""));
    CU_ASSERT_TRUE(becomes_simply("あ", ""));
}

/* The search stands on it: lines of seven bytes, sorted, and what is simplified is so for good. */
static void the_list_is_as_it_is_searched(void)
{
    dgg_text rest = dgg_words_simplified(), last = { 0 };
    size_t count = 0;
    for (; rest.length > 0; count++) {
        dgg_text line = dgg_text_line(&rest);
        CU_ASSERT_EQUAL_FATAL(line.length, 6);
        dgg_text from = dgg_text_slice(line, 0, 3), to = dgg_text_slice(line, 3, 6);
        CU_ASSERT_EQUAL_FATAL(dgg_unicode_valid(line), 6);
        CU_ASSERT(dgg_text_compare(last, from) < 0);
        CU_ASSERT_TRUE(dgg_text_equal(dgg_simplified(from), to));
        CU_ASSERT_TRUE(dgg_text_equal(dgg_simplified(to), to));
        last = from;
    }
    CU_ASSERT(count > 2500);
}

SUITE("corpus/han",
      { "traditional characters are simplified", traditional_characters_are_simplified },
      { "all others stay", all_others_stay },
      { "the list is as it is searched", the_list_is_as_it_is_searched })
