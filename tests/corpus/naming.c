#include "corpus/naming.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* The names of a field, each in brackets. */
static bool gives(const char *field, const char *wanted)
{
    dgg_text rest = dgg_text_of(field);
    dgg_buffer told = { 0 };
    while (rest.length > 0) {
        CU_ASSERT_EQUAL(dgg_buffer_add(&told, dgg_text_of("["), NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_name_take(&told, &rest, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_buffer_add(&told, dgg_text_of("]"), NULL), DGG_OK);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", field, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    return is_right;
}

static void a_comma_stands_within_a_name_of_the_west(void)
{
    CU_ASSERT_TRUE(gives("Shannon,Claude  E.,Jr.", "[Shannon, Claude E., Jr.]"));
    CU_ASSERT_TRUE(gives("Smith,", "[Smith]"));
    CU_ASSERT_TRUE(gives("王, Wei", "[王, Wei]"));
}

static void a_comma_parts_names_in_chinese(void)
{
    CU_ASSERT_TRUE(gives("谢昕,王小增", "[谢昕][王小增]"));
    CU_ASSERT_TRUE(gives("谢昕，王小增、 李明", "[谢昕][王小增][李明]"));
    CU_ASSERT_TRUE(gives("约翰·史密斯,王伟", "[约翰·史密斯][王伟]"));
}

static void a_family_name_alone_is_no_name(void)
{
    CU_ASSERT_TRUE(gives("王, 伟", "[王伟]"));
    CU_ASSERT_TRUE(gives("谢,昕,王,小增", "[谢昕][王小增]"));
    CU_ASSERT_TRUE(gives("欧阳,娜娜,张三", "[欧阳娜娜][张三]"));
    CU_ASSERT_TRUE(gives("谢", "[谢]"));
    CU_ASSERT_TRUE(gives("欧阳 娜娜", "[欧阳 娜娜]"));
}

static dgg_status take_and_forget(void)
{
    dgg_text rest = dgg_text_of("谢,昕");
    dgg_buffer made = { 0 };
    dgg_status status = dgg_name_take(&made, &rest, NULL);
    dgg_buffer_destroy(&made);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/naming",
      { "a comma stands within a name of the West", a_comma_stands_within_a_name_of_the_west },
      { "a comma parts names in Chinese", a_comma_parts_names_in_chinese },
      { "a family name alone is no name", a_family_name_alone_is_no_name },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
