#include "corpus/bodies/forms.h"

#include "tests/support/suite.h"

static bool is(const char *name, bool told)
{
    return dgg_body_is(dgg_text_of(name), told);
}

static void names_have_the_form_of_bodies(void)
{
    CU_ASSERT_TRUE(is("Ministry of Works", false));
    CU_ASSERT_TRUE(is("Home Office", false));
    CU_ASSERT_TRUE(is("财政部", false));
    CU_ASSERT_TRUE(is("发展和改革委员会（深圳）委", false));
    CU_ASSERT_TRUE(is("State Council", false));
    CU_ASSERT_FALSE(is("Council Approves Plans", false));
    CU_ASSERT_FALSE(is("the office", false));
    CU_ASSERT_FALSE(is("Office", false));
    CU_ASSERT_FALSE(is("部", false));
    CU_ASSERT_FALSE(is("各省人民政府", false));
    CU_ASSERT_FALSE(is("", false));
}

static void where_one_is_told_less_is_enough(void)
{
    CU_ASSERT_TRUE(is("office of works", true));
    CU_ASSERT_TRUE(is("NIST", true));
    CU_ASSERT_FALSE(is("NIST", false));
    CU_ASSERT_FALSE(is("Works", true));
    CU_ASSERT_FALSE(is("A", true));
}

SUITE("corpus/bodies/forms", { "names have the form of bodies", names_have_the_form_of_bodies },
      { "where one is told less is enough", where_one_is_told_less_is_enough })
