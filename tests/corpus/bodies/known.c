#include "corpus/bodies/known.h"

#include "tests/support/suite.h"

static void the_names_of_a_body_are_one(void)
{
    const char *whole = dgg_body_known(dgg_text_of("国家发展和改革委员会"));
    CU_ASSERT_PTR_NOT_NULL_FATAL(whole);
    CU_ASSERT_PTR_EQUAL(dgg_body_known(dgg_text_of("国家发展改革委")), whole);
    CU_ASSERT_PTR_EQUAL(dgg_body_known(dgg_text_of("ndrc")), whole);
    CU_ASSERT_PTR_EQUAL(dgg_body_known(dgg_text_of("National development and reform Commission")),
                        whole);
    CU_ASSERT_STRING_EQUAL(dgg_body_known(dgg_text_of("中华人民共和国教育部")), "教育部");
    CU_ASSERT_PTR_NULL(dgg_body_known(dgg_text_of("中华人民共和国")));
    CU_ASSERT_PTR_NULL(dgg_body_known(dgg_text_of("Ministry of Works")));
    CU_ASSERT_PTR_NULL(dgg_body_known((dgg_text){ 0 }));
}

static const char *of_number(const char *text, const char *wanted)
{
    dgg_text number = { 0 };
    const char *body = dgg_body_number_find(dgg_text_of(text), &number);
    CU_ASSERT_TRUE(dgg_text_equal(number, dgg_text_of(wanted)));
    return body != NULL ? body : "none";
}

static void the_longest_beginning_tells_whose_a_number_is(void)
{
    CU_ASSERT_STRING_EQUAL(of_number("国办发〔2020〕1号", "国办发〔2020〕1号"), "国务院办公厅");
    CU_ASSERT_STRING_EQUAL(of_number("见 国发[2015]50号。", "国发[2015]50号"), "国务院");
    CU_ASSERT_STRING_EQUAL(of_number("（发改高技〔2021〕第709号）", "发改高技〔2021〕第709号"),
                           "国家发展和改革委员会");
    CU_ASSERT_STRING_EQUAL(of_number("粤府〔2021〕7号", ""), "none");
    CU_ASSERT_STRING_EQUAL(of_number("国发〔二〇一五〕50号", ""), "none");
    CU_ASSERT_STRING_EQUAL(of_number("国发〔2015〕", ""), "none");
    CU_ASSERT_STRING_EQUAL(of_number("（2021）", ""), "none");
    CU_ASSERT_STRING_EQUAL(of_number("", ""), "none");
}

static void names_of_attributes_tell_who_or_which_number(void)
{
    CU_ASSERT_TRUE(dgg_body_attribute_is(dgg_text_of("issuing agency")));
    CU_ASSERT_TRUE(dgg_body_attribute_is(dgg_text_of("发 文 机 关")));
    CU_ASSERT_FALSE(dgg_body_attribute_is(dgg_text_of("number")));
    CU_ASSERT_TRUE(dgg_body_number_attribute_is(dgg_text_of("文 号")));
    CU_ASSERT_FALSE(dgg_body_number_attribute_is((dgg_text){ 0 }));
}

SUITE("corpus/bodies/known", { "the names of a body are one", the_names_of_a_body_are_one },
      { "the longest beginning tells whose a number is",
        the_longest_beginning_tells_whose_a_number_is },
      { "names of attributes tell who or which number",
        names_of_attributes_tell_who_or_which_number })
