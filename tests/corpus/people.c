#include "corpus/people.h"

#include <string.h>

#include "tests/support/suite.h"

static bool is(const char *name, const char *family, const char *given)
{
    return dgg_text_is(dgg_person_family(dgg_text_of(name)), family) &&
           dgg_text_is(dgg_person_given(dgg_text_of(name)), given);
}

static void names_are_taken_apart(void)
{
    CU_ASSERT_TRUE(is("Smith, Jane", "Smith", "Jane"));
    CU_ASSERT_TRUE(is("Jane A. Smith", "Smith", "Jane A."));
    CU_ASSERT_TRUE(is("van der Berg, Jan", "van der Berg", "Jan"));
    CU_ASSERT_TRUE(is("Smith , Jane, Jr", "Smith", "Jane, Jr"));
}

static void a_name_in_one_piece_is_all_family(void)
{
    CU_ASSERT_TRUE(is("Plato", "Plato", ""));
    CU_ASSERT_TRUE(is("王伟", "王伟", ""));
    CU_ASSERT_TRUE(is("欧阳 娜娜", "欧阳 娜娜", ""));
    CU_ASSERT_TRUE(is("", "", ""));
}

static void chinese_names_are_told_from_others(void)
{
    CU_ASSERT_TRUE(dgg_person_is_chinese(dgg_text_of("欧阳 娜娜")));
    CU_ASSERT_EQUAL(dgg_person_chinese_family(dgg_text_of("欧阳修")), strlen("欧阳"));
    CU_ASSERT_FALSE(dgg_person_is_chinese(dgg_text_of("王 Wei")));
}

static void a_suffix_stands_behind_the_given_name(void)
{
    CU_ASSERT_TRUE(dgg_text_is(dgg_person_suffix(dgg_text_of("King, Martin, Jr.")), "Jr."));
    CU_ASSERT_EQUAL(dgg_person_suffix(dgg_text_of("King, Martin")).length, 0);
    CU_ASSERT_EQUAL(dgg_person_suffix(dgg_text_of("Sage, Inc., London")).length, 0);
    CU_ASSERT_EQUAL(dgg_person_suffix(dgg_text_of("Martin King")).length, 0);
    CU_ASSERT_FALSE(dgg_person_is_suffix(dgg_text_of("Jane")));
}

SUITE("corpus/people",
      { "a suffix stands behind the given name", a_suffix_stands_behind_the_given_name },
      { "names are taken apart", names_are_taken_apart },
      { "a name in one piece is all family", a_name_in_one_piece_is_all_family },
      { "Chinese names are told from others", chinese_names_are_told_from_others })
