#include "corpus/people/names.h"

#include "tests/support/suite.h"

static dgg_name_likeness compare(const char *one, const char *other)
{
    dgg_name_reading reading = { 0 };
    dgg_person_name left = { 0 }, right = { 0 };
    CU_ASSERT_EQUAL(dgg_person_name_read(&reading, dgg_text_of(one), &left, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_person_name_read(&reading, dgg_text_of(other), &right, NULL), DGG_OK);
    dgg_name_likeness likeness = dgg_person_name_compare(&left, &right);
    CU_ASSERT_EQUAL(dgg_person_name_compare(&right, &left), likeness);
    dgg_name_reading_destroy(&reading);
    return likeness;
}

static void the_same_name_in_other_letters_is_the_same(void)
{
    CU_ASSERT_EQUAL(compare("Smith, John", "john smith"), DGG_SAME_NAME);
    CU_ASSERT_EQUAL(compare("Zhang Wei", "Wei Zhang"), DGG_SAME_NAME);
    CU_ASSERT_EQUAL(compare("Wang, Xiao-Ming", "Xiaoming Wang"), DGG_SAME_NAME);
    CU_ASSERT_EQUAL(compare("張 偉", "张伟"), DGG_SAME_NAME);
}

static void initials_may_be_a_name(void)
{
    CU_ASSERT_EQUAL(compare("Smith, J.", "Smith, John"), DGG_NAME_MAY_BE);
    CU_ASSERT_EQUAL(compare("Smith, J.", "Smith, J. P."), DGG_NAME_MAY_BE);
    CU_ASSERT_EQUAL(compare("Smith, John", "Smith, John P."), DGG_NAME_MAY_BE);
    CU_ASSERT_EQUAL(compare("Smith, John", "Smith, John, Jr."), DGG_NAME_MAY_BE);
    CU_ASSERT_EQUAL(compare("Wang, X.", "Wang, Xiaoming"), DGG_NAME_MAY_BE);
    CU_ASSERT_EQUAL(compare("Wang, XM", "Wang, Xiao-Ming"), DGG_NAME_MAY_BE);
    CU_ASSERT_EQUAL(compare("张伟", "Zhang, Wei"), DGG_NAME_MAY_BE);
}

static void what_differs_is_another_name(void)
{
    CU_ASSERT_EQUAL(compare("Smith, John", "Smith, James"), DGG_OTHER_NAME);
    CU_ASSERT_EQUAL(compare("Smith, J. P.", "Smith, J. W."), DGG_OTHER_NAME);
    CU_ASSERT_EQUAL(compare("Smith, John, Jr.", "Smith, John, III"), DGG_OTHER_NAME);
    CU_ASSERT_EQUAL(compare("Smith, John", "Smithson, John"), DGG_OTHER_NAME);
    CU_ASSERT_EQUAL(compare("Smith", "Smith, John"), DGG_OTHER_NAME);
    CU_ASSERT_EQUAL(compare("Wang, XM", "Wang, Xiaowei"), DGG_OTHER_NAME);
    CU_ASSERT_EQUAL(compare("Wang, Xiao", "Wang, Xiaoming"), DGG_OTHER_NAME);
    CU_ASSERT_EQUAL(compare("张伟", "张薇"), DGG_OTHER_NAME);
}

SUITE("corpus/people/likeness",
      { "the same name in other letters is the same", the_same_name_in_other_letters_is_the_same },
      { "initials may be a name", initials_may_be_a_name },
      { "what differs is another name", what_differs_is_another_name })
