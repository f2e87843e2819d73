#include "corpus/markup/entities.h"

#include "tests/support/suite.h"

static bool is(const char *text, size_t length, int32_t wanted)
{
    int32_t character = 0;
    return dgg_markup_entity(dgg_text_of(text), &character) == length && character == wanted;
}

static void entities_are_read(void)
{
    int32_t character = 0;
    CU_ASSERT_TRUE(is("&amp; more", 5, '&'));
    CU_ASSERT_TRUE(is("&#8217;", 7, 0x2019));
    CU_ASSERT_TRUE(is("&#X2019;", 8, 0x2019));
    CU_ASSERT_EQUAL(dgg_markup_entity(dgg_text_of("&#1;"), &character), 0);
    CU_ASSERT_EQUAL(dgg_markup_entity(dgg_text_of("&#99999999999;"), &character), 0);
    CU_ASSERT_EQUAL(dgg_markup_entity(dgg_text_of("&#x;"), &character), 0);
    CU_ASSERT_EQUAL(dgg_markup_entity(dgg_text_of("&amp"), &character), 0);
    CU_ASSERT_EQUAL(dgg_markup_entity(dgg_text_of("amp;"), &character), 0);
    CU_ASSERT_EQUAL(dgg_markup_entity((dgg_text){ 0 }, &character), 0);
}

SUITE("corpus/markup/entities", { "entities are read", entities_are_read })
