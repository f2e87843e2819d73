#include "corpus/people/pinyin.h"

#include <string.h>

#include "base/unicode.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char *parts_of(const char *letters)
{
    static char text[40];
    dgg_pinyin pinyin = { 0 };
    size_t starts[4] = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_pinyin_init(&pinyin, NULL), DGG_OK);
    size_t count = dgg_pinyin_part(&pinyin, dgg_text_of(letters), starts, 3);
    text[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        size_t end = i + 1 < count ? starts[i + 1] : strlen(letters);
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s%.*s", i > 0 ? " " : "",
                 (int)(end - starts[i]), letters + starts[i]);
    }
    dgg_pinyin_destroy(&pinyin);
    return text;
}

static void letters_are_parted_into_syllables(void)
{
    CU_ASSERT_STRING_EQUAL(parts_of("xiaoming"), "xiao ming");
    CU_ASSERT_STRING_EQUAL(parts_of("wei"), "wei");
    CU_ASSERT_STRING_EQUAL(parts_of("changan"), "chang an");
    CU_ASSERT_STRING_EQUAL(parts_of("jinger"), "jing er");
    CU_ASSERT_STRING_EQUAL(parts_of("john"), "");
    CU_ASSERT_STRING_EQUAL(parts_of("weiweiweiwei"), "");
    CU_ASSERT_STRING_EQUAL(parts_of(""), "");
}

static void characters_have_syllables(void)
{
    dgg_pinyin pinyin = { 0 };
    dgg_text zhang = dgg_text_of("张"), other = dgg_text_of("あ");
    CU_ASSERT_EQUAL(dgg_pinyin_of(&pinyin, 0x5F20).length, 0);
    CU_ASSERT_EQUAL_FATAL(dgg_pinyin_init(&pinyin, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_pinyin_of(&pinyin, dgg_unicode_take(&zhang)), "zhang"));
    CU_ASSERT_EQUAL(dgg_pinyin_of(&pinyin, dgg_unicode_take(&other)).length, 0);
    dgg_pinyin_destroy(&pinyin);
}

static void families_are_known(void)
{
    CU_ASSERT_EQUAL(dgg_pinyin_family_rank(dgg_text_of("wang")), 0);
    CU_ASSERT_TRUE(dgg_pinyin_family_rank(dgg_text_of("ouyang")) < SIZE_MAX);
    CU_ASSERT_EQUAL(dgg_pinyin_family_rank(dgg_text_of("smith")), SIZE_MAX);
    CU_ASSERT_TRUE(dgg_family_is_crowded(dgg_text_of("kim")));
    CU_ASSERT_FALSE(dgg_family_is_crowded(dgg_text_of("smith")));
    CU_ASSERT_EQUAL(dgg_chinese_family_length(dgg_text_of("欧阳修")), strlen("欧阳"));
    CU_ASSERT_EQUAL(dgg_chinese_family_length(dgg_text_of("欧阳")), strlen("欧"));
    CU_ASSERT_EQUAL(dgg_chinese_family_length(dgg_text_of("张伟")), strlen("张"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_chinese_family_reading(dgg_text_of("单")), "shan"));
    CU_ASSERT_EQUAL(dgg_chinese_family_reading(dgg_text_of("张")).length, 0);
}

static dgg_status init_and_destroy(void)
{
    dgg_pinyin pinyin = { 0 };
    dgg_status status = dgg_pinyin_init(&pinyin, NULL);
    dgg_pinyin_destroy(&pinyin);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(init_and_destroy());
}

SUITE("corpus/people/pinyin",
      { "letters are parted into syllables", letters_are_parted_into_syllables },
      { "characters have syllables", characters_have_syllables },
      { "families are known", families_are_known },
      { "survives refused memory", survives_refused_memory })
