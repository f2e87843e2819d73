#include "corpus/authors/footnotes.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool are(const char *names, const char *wanted)
{
    dgg_buffer kept = { 0 };
    CU_ASSERT_EQUAL(dgg_footnotes_drop(&kept, dgg_text_of(names), NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&kept), wanted);
    if (!is_right) {
        printf("is %.*s\n", (int)kept.length, kept.bytes);
    }
    dgg_buffer_destroy(&kept);
    return is_right;
}

static void marks_behind_names_go(void)
{
    CU_ASSERT_TRUE(are("Jane Smith¹,²*, John Doe³", "Jane Smith, John Doe"));
    CU_ASSERT_TRUE(
        are("Jane Smith1,3, John Doe2* and Kim Ray1", "Jane Smith, John Doe and Kim Ray"));
    CU_ASSERT_TRUE(are("Smith, Jane†; Doe, K.", "Smith, Jane; Doe, K."));
    CU_ASSERT_TRUE(are("王伟¹,李明²", "王伟,李明"));
}

static void digits_of_a_name_stay(void)
{
    CU_ASSERT_TRUE(are("G20; Covid19 Group", "G20; Covid19 Group"));
    CU_ASSERT_TRUE(are("Liu, F (604102)", "Liu, F (604102)"));
}

static dgg_status drop_and_forget(void)
{
    dgg_buffer kept = { 0 };
    dgg_status status = dgg_footnotes_drop(&kept, dgg_text_of("Jane Smith¹"), NULL);
    dgg_buffer_destroy(&kept);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(drop_and_forget());
}

SUITE("corpus/authors/footnotes", { "marks behind names go", marks_behind_names_go },
      { "digits of a name stay", digits_of_a_name_stay },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
