#include "corpus/authors/initials.h"

#include "tests/support/suite.h"

static bool are(const char *text)
{
    return dgg_initials_only(dgg_text_of(text));
}

static size_t at(const char *name)
{
    return dgg_initials_at(dgg_text_of(name));
}

static void initials_are_short_and_capitals(void)
{
    CU_ASSERT_TRUE(are("J.") && are("J.-P. K.") && are("JA") && are("Yu."));
    CU_ASSERT_FALSE(are("") || are("Jane") || are("j.") || are("JANET") || are("王"));
}

static void they_begin_behind_the_family_name(void)
{
    CU_ASSERT_EQUAL(at("van Dijk J. K."), strlen("van Dijk "));
    CU_ASSERT_EQUAL(at("Smith JA"), strlen("Smith "));
    CU_ASSERT_EQUAL(at("Jane Smith"), strlen("Jane Smith"));
    CU_ASSERT_EQUAL(at(""), 0);
}

SUITE("corpus/authors/initials",
      { "initials are short and capitals", initials_are_short_and_capitals },
      { "they begin behind the family name", they_begin_behind_the_family_name })
