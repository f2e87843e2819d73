#include "corpus/references/shapes.h"

#include "tests/support/suite.h"

static dgg_reference_word shaped(const char *text)
{
    dgg_reference_word word = { .text = dgg_text_of(text) };
    dgg_reference_shape(&word);
    return word;
}

static bool is(const char *text, dgg_shape shape, const char *core)
{
    dgg_reference_word word = shaped(text);
    return word.shape == shape && dgg_text_is(word.core, core);
}

static void words_have_a_shape(void)
{
    CU_ASSERT_TRUE(is("J.,", DGG_SHAPE_INITIAL, "J"));
    CU_ASSERT_TRUE(is("J.-P.", DGG_SHAPE_DOTTED, "J.-P"));
    CU_ASSERT_TRUE(is("JK", DGG_SHAPE_CAPITALS_FEW, "JK"));
    CU_ASSERT_TRUE(is("SMITH,", DGG_SHAPE_CAPITALS, "SMITH"));
    CU_ASSERT_TRUE(is("Éva", DGG_SHAPE_NAME, "Éva"));
    CU_ASSERT_TRUE(is("Smith-Jones", DGG_SHAPE_NAMES_JOINED, "Smith-Jones"));
    CU_ASSERT_TRUE(is("maps", DGG_SHAPE_SMALL, "maps"));
    CU_ASSERT_TRUE(is("McDonald", DGG_SHAPE_MIXED, "McDonald"));
    CU_ASSERT_TRUE(is("地图", DGG_SHAPE_HAN, "地图"));
    CU_ASSERT_TRUE(is("–", DGG_SHAPE_NONE, ""));
}

static void numbers_have_a_shape(void)
{
    CU_ASSERT_TRUE(is("(2019a).", DGG_SHAPE_YEAR, "2019a"));
    CU_ASSERT_TRUE(is("12", DGG_SHAPE_DIGITS_FEW, "12"));
    CU_ASSERT_TRUE(is("123", DGG_SHAPE_DIGITS_THREE, "123"));
    CU_ASSERT_TRUE(is("9222", DGG_SHAPE_DIGITS, "9222"));
    CU_ASSERT_TRUE(is("12–34.", DGG_SHAPE_RANGE, "12–34"));
    CU_ASSERT_TRUE(is("e1234", DGG_SHAPE_NUMBER_WITH_LETTERS, "e1234"));
    CU_ASSERT_TRUE(is("http://x.org/a", DGG_SHAPE_URL, "http://x.org/a"));
    CU_ASSERT_TRUE(is("10.1000/maps.1", DGG_SHAPE_DOI, "10.1000/maps.1"));
    CU_ASSERT_TRUE(
        is("https://doi.org/10.1000/maps.1", DGG_SHAPE_DOI, "https://doi.org/10.1000/maps.1"));
}

static void punctuation_stands_at_the_ends(void)
{
    dgg_reference_word word = shaped("“(Maps?).”,");
    CU_ASSERT_EQUAL(word.lead, DGG_LEAD_QUOTE | DGG_LEAD_ROUND);
    CU_ASSERT_EQUAL(word.trail, DGG_TRAIL_COMMA | DGG_TRAIL_QUOTE | DGG_TRAIL_STOP |
                                    DGG_TRAIL_ROUND | DGG_TRAIL_MARK);
    word = shaped("…");
    CU_ASSERT_EQUAL(word.lead, 0);
}

SUITE("corpus/references/shapes", { "words have a shape", words_have_a_shape },
      { "numbers have a shape", numbers_have_a_shape },
      { "punctuation stands at the ends", punctuation_stands_at_the_ends })
