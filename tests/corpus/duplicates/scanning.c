#include "corpus/duplicates/scanning.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static bool are(const char *one, const char *other)
{
    bool are = dgg_scanned_alike(TEXT(one), TEXT(other));
    CU_ASSERT_EQUAL(are, dgg_scanned_alike(TEXT(other), TEXT(one)));
    return are;
}

static void letters_that_look_alike_are_one(void)
{
    CU_ASSERT_TRUE(are("urbanp1anning", "urbanplanning"));
    CU_ASSERT_TRUE(are("rnodemto0ls", "moderntools"));
    CU_ASSERT_TRUE(are("cliscourse", "discourse"));
    CU_ASSERT_TRUE(are("webvvorks", "webworks"));
    CU_ASSERT_TRUE(are("5u8urb", "suburb"));
    CU_ASSERT_TRUE(are("", ""));
}

static void other_letters_are_other_words(void)
{
    CU_ASSERT_FALSE(are("urbanplanting", "urbanplanning"));
    CU_ASSERT_FALSE(are("plan", "plans"));
    CU_ASSERT_FALSE(are("part2", "part3"));
    CU_ASSERT_FALSE(are("", "a"));
}

SUITE("corpus/duplicates/scanning",
      { "letters that look alike are one", letters_that_look_alike_are_one },
      { "other letters are other words", other_letters_are_other_words })
