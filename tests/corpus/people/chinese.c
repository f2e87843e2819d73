#include "corpus/people/names.h"

#include "base/unicode.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool reads_as(const char *text, const char *family, const char *given)
{
    dgg_name_reading reading = { 0 };
    dgg_person_name name = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_pinyin_init(&reading.pinyin, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_chinese_name_read(&reading, dgg_text_of(text), &name, NULL), DGG_OK);
    bool is = dgg_text_is(name.family, family) && dgg_text_is(name.given, given) && name.is_full;
    dgg_name_reading_destroy(&reading);
    return is;
}

static void the_family_comes_first(void)
{
    CU_ASSERT_TRUE(reads_as("张伟", "zhang", "wei"));
    CU_ASSERT_TRUE(reads_as("欧阳 小明", "ouyang", "xiaoming"));
    CU_ASSERT_TRUE(reads_as("欧阳", "ou", "yang"));
    CU_ASSERT_TRUE(reads_as("單田芳", "shan", "tianfang"));
}

static void what_is_no_name_of_a_person_stays(void)
{
    CU_ASSERT_TRUE(reads_as("国家统计局", "国家统计局", ""));
    CU_ASSERT_TRUE(reads_as("张", "张", ""));
    CU_ASSERT_TRUE(reads_as("", "", ""));
}

static dgg_status read_and_forget(void)
{
    dgg_name_reading reading = { 0 };
    dgg_person_name name = { 0 };
    dgg_status status = dgg_pinyin_init(&reading.pinyin, NULL);
    if (status == DGG_OK) {
        status = dgg_chinese_name_read(&reading, dgg_text_of("欧阳小明"), &name, NULL);
    }
    dgg_name_reading_destroy(&reading);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/people/chinese", { "the family comes first", the_family_comes_first },
      { "what is no name of a person stays", what_is_no_name_of_a_person_stays },
      { "survives refused memory", survives_refused_memory })
