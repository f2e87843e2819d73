#include "corpus/readers/ris/names.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is(const char *field, const char *wanted, size_t count)
{
    dgg_names list = { 0 };
    CU_ASSERT_EQUAL(dgg_ris_names(&list, dgg_text_of(field), NULL), DGG_OK);
    bool is_right = list.count == count && (count == 0 || dgg_text_is(list.texts[0], wanted));
    dgg_names_destroy(&list);
    return is_right;
}

static void a_blank_stands_behind_each_comma(void)
{
    CU_ASSERT_TRUE(is("Shannon,Claude  E.", "Shannon, Claude E.", 1));
    CU_ASSERT_TRUE(is("King, Martin, Jr.", "King, Martin, Jr.", 1));
    CU_ASSERT_TRUE(is("Smith,", "Smith", 1));
}

static void other_names_stay_in_one_piece(void)
{
    CU_ASSERT_TRUE(is("World Health Organization", "World Health Organization", 1));
    CU_ASSERT_TRUE(is("G. Kalbe", "G. Kalbe", 1));
    CU_ASSERT_TRUE(is("Martin Luther King Jr.", "Martin Luther King Jr.", 1));
    CU_ASSERT_TRUE(is("Ministry of Health PRC", "Ministry of Health PRC", 1));
    CU_ASSERT_TRUE(is("王, 伟", "王伟", 1));
    CU_ASSERT_TRUE(is("王, Wei", "王, Wei", 1));
}

static void initials_at_the_end_are_the_given_name(void)
{
    CU_ASSERT_TRUE(is("Lee K.", "Lee, K.", 1));
    CU_ASSERT_TRUE(is("van Dijk J.-P.", "van Dijk, J.-P.", 1));
    CU_ASSERT_TRUE(is("Lee KJ", "Lee, KJ", 1));
}

static void several_names_are_parted(void)
{
    CU_ASSERT_TRUE(is("谢昕,王小增", "谢昕", 2));
    CU_ASSERT_TRUE(is("Smith, J.; Doe, K.;", "Smith, J.", 2));
    CU_ASSERT_TRUE(is(" ; ,", "", 0));
}

static dgg_status take_and_forget(void)
{
    dgg_names list = { 0 };
    dgg_status status = dgg_ris_names(&list, dgg_text_of("Smith, J.; Doe, K."), NULL);
    dgg_names_destroy(&list);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/readers/ris/names",
      { "a blank stands behind each comma", a_blank_stands_behind_each_comma },
      { "other names stay in one piece", other_names_stay_in_one_piece },
      { "initials at the end are the given name", initials_at_the_end_are_the_given_name },
      { "several names are parted", several_names_are_parted },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
