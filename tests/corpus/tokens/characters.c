#include "corpus/tokens/characters.h"

#include "base/unicode.h"
#include "tests/support/suite.h"

static bool is(const char *text, dgg_character kind)
{
    size_t length = 0;
    dgg_text first = dgg_text_of(text);
    return dgg_character_at(first, &length) == kind && length == first.length;
}

static void ascii_is_known(void)
{
    CU_ASSERT_TRUE(is("a", DGG_SMALL) && is("z", DGG_SMALL));
    CU_ASSERT_TRUE(is("A", DGG_CAPITAL) && is("Z", DGG_CAPITAL));
    CU_ASSERT_TRUE(is("0", DGG_DIGIT) && is("9", DGG_DIGIT));
    CU_ASSERT_TRUE(is(" ", DGG_BLANK) && is("\t", DGG_BLANK) && is("\r", DGG_BLANK));
    CU_ASSERT_TRUE(is("\n", DGG_NEWLINE) && is("\x7f", DGG_BLANK));
    CU_ASSERT_TRUE(is("!", DGG_SHOUT) && is("?", DGG_SHOUT) && is(".", DGG_STOP));
    CU_ASSERT_TRUE(is("\"", DGG_QUOTE) && is("'", DGG_APOSTROPHE) && is("`", DGG_APOSTROPHE));
    CU_ASSERT_TRUE(is("(", DGG_OPENING) && is("[", DGG_OPENING) && is("{", DGG_OPENING));
    CU_ASSERT_TRUE(is(")", DGG_CLOSING) && is("]", DGG_CLOSING) && is("}", DGG_CLOSING));
    CU_ASSERT_TRUE(is(",", DGG_COMMA) && is(";", DGG_SEMICOLON) && is(":", DGG_DIVIDER));
    CU_ASSERT_TRUE(is("-", DGG_HYPHEN) && is("/", DGG_SLASH) && is("\\", DGG_SLASH));
    CU_ASSERT_TRUE(is("&", DGG_AMPERSAND) && is("|", DGG_DIVIDER));
    CU_ASSERT_TRUE(is("@", DGG_SYMBOL) && is("_", DGG_SYMBOL) && is("~", DGG_SYMBOL));
    CU_ASSERT_TRUE(is("#", DGG_SYMBOL) && is("*", DGG_SYMBOL) && is("+", DGG_SYMBOL));
    CU_ASSERT_TRUE(is("<", DGG_SYMBOL) && is("=", DGG_SYMBOL) && is(">", DGG_SYMBOL));
}

static void letters_of_other_scripts_are_known(void)
{
    CU_ASSERT_TRUE(is("é", DGG_SMALL) && is("É", DGG_CAPITAL) && is("ﬁ", DGG_SMALL));
    CU_ASSERT_TRUE(is("я", DGG_SMALL) && is("Я", DGG_CAPITAL));
    CU_ASSERT_TRUE(is("あ", DGG_CASELESS) && is("ع", DGG_CASELESS) && is("々", DGG_CASELESS));
    CU_ASSERT_TRUE(is("国", DGG_HAN) && is("㐀", DGG_HAN) && is("𠀀", DGG_HAN));
    CU_ASSERT_TRUE(is("\xcc\x81", DGG_JOINED));
    CU_ASSERT_TRUE(is("５", DGG_DIGIT) && is("Ａ", DGG_CAPITAL));
}

static void punctuation_of_other_scripts_is_known(void)
{
    CU_ASSERT_TRUE(is("‘", DGG_APOSTROPHE) && is("’", DGG_APOSTROPHE) && is("“", DGG_QUOTE));
    CU_ASSERT_TRUE(is("‐", DGG_HYPHEN) && is("–", DGG_HYPHEN) && is("—", DGG_DIVIDER));
    CU_ASSERT_TRUE(is("。", DGG_HAN_STOP) && is("？", DGG_HAN_STOP) && is("！", DGG_HAN_STOP));
    CU_ASSERT_TRUE(is("、", DGG_COMMA) && is("，", DGG_COMMA) && is("；", DGG_SEMICOLON));
    CU_ASSERT_TRUE(is("：", DGG_DIVIDER) && is("（", DGG_OPENING) && is("）", DGG_CLOSING));
    CU_ASSERT_TRUE(is("《", DGG_QUOTE) && is("»", DGG_QUOTE) && is("…", DGG_STOP));
    CU_ASSERT_TRUE(is("\xc2\xa0", DGG_BLANK) && is("\xe3\x80\x80", DGG_BLANK));
    CU_ASSERT_TRUE(is("\xc2\xad", DGG_UNSEEN) && is("\xe2\x80\x8f", DGG_UNSEEN));
    CU_ASSERT_TRUE(is("😀", DGG_SYMBOL) && is("\xef\xbf\xbd", DGG_SYMBOL));
}

static void the_end_has_no_length(void)
{
    size_t length = 9;
    CU_ASSERT_EQUAL(dgg_character_at((dgg_text){ 0 }, &length), DGG_END_OF_TEXT);
    CU_ASSERT_EQUAL(length, 0);
    CU_ASSERT_TRUE(is("\xff", DGG_SYMBOL));
}

/* The ranges are searched by halves: one out of order would hide its neighbours. */
static void every_han_character_is_han(void)
{
    for (int32_t character = 0x3000; character < 0xA000; character++) {
        dgg_buffer buffer = { 0 };
        size_t length = 0;
        dgg_unicode_put(&buffer, character, NULL);
        bool is_han = dgg_character_at(dgg_buffer_text(&buffer), &length) == DGG_HAN;
        CU_ASSERT_EQUAL(is_han, dgg_unicode_is_han(character));
        dgg_buffer_destroy(&buffer);
    }
}

SUITE("corpus/tokens/characters", { "ASCII is known", ascii_is_known },
      { "letters of other scripts are known", letters_of_other_scripts_are_known },
      { "punctuation of other scripts is known", punctuation_of_other_scripts_is_known },
      { "the end has no length", the_end_has_no_length },
      { "every Han character is Han", every_han_character_is_han })
