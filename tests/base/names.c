#include "base/names.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static uint32_t number_of(dgg_names *names, const char *name)
{
    uint32_t number = DGG_NO_NAME;
    CU_ASSERT_EQUAL(dgg_names_add(names, dgg_text_of(name), &number, NULL), DGG_OK);
    return number;
}

static void equal_names_share_a_number(void)
{
    dgg_names names = { 0 };
    CU_ASSERT_EQUAL(number_of(&names, "Xu"), 0);
    CU_ASSERT_EQUAL(number_of(&names, "Li"), 1);
    CU_ASSERT_EQUAL(number_of(&names, "Xu"), 0);
    CU_ASSERT_EQUAL(number_of(&names, "X"), 2);
    CU_ASSERT_EQUAL(number_of(&names, ""), 3);
    CU_ASSERT_EQUAL(number_of(&names, ""), 3);
    CU_ASSERT_EQUAL(names.count, 4);
    CU_ASSERT_TRUE(dgg_text_is(names.texts[1], "Li"));
    dgg_names_destroy(&names);
}

static void finding_adds_nothing(void)
{
    dgg_names names = { 0 };
    CU_ASSERT_EQUAL(dgg_names_find(&names, dgg_text_of("Xu")), DGG_NO_NAME);
    number_of(&names, "Xu");
    CU_ASSERT_EQUAL(dgg_names_find(&names, dgg_text_of("Xu")), 0);
    CU_ASSERT_EQUAL(dgg_names_find(&names, dgg_text_of("Li")), DGG_NO_NAME);
    CU_ASSERT_EQUAL(names.count, 1);
    dgg_names_destroy(&names);
}

static void closed_names_can_still_be_read(void)
{
    dgg_names names = { 0 };
    number_of(&names, "Xu");
    dgg_names_close(&names);
    CU_ASSERT_EQUAL(names.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(names.texts[0], "Xu"));
    CU_ASSERT_EQUAL(dgg_names_find(&names, dgg_text_of("Xu")), DGG_NO_NAME);
    dgg_names_destroy(&names);
}

static dgg_status add_many(dgg_names *names, unsigned count)
{
    dgg_status status = DGG_OK;
    for (unsigned i = 0; i < count; i++) {
        char name[16]; /* gone with each turn: the names must be copies */
        uint32_t number = 0;
        int length = snprintf(name, sizeof name, "author %u", i);
        DGG_TRY(dgg_names_add(names, (dgg_text){ name, (size_t)length }, &number, NULL));
        CU_ASSERT_EQUAL_FATAL(number, i);
    }
done:
    return status;
}

static void many_names_stay_where_they_are(void)
{
    enum { MANY = 100000 };
    dgg_names names = { 0 };
    number_of(&names, "author 0");
    const char *first = names.texts[0].start;
    CU_ASSERT_EQUAL_FATAL(add_many(&names, MANY), DGG_OK);
    CU_ASSERT_EQUAL(names.count, MANY);
    CU_ASSERT_PTR_EQUAL(names.texts[0].start, first);
    CU_ASSERT_EQUAL(dgg_names_find(&names, dgg_text_of("author 77777")), 77777);
    CU_ASSERT_TRUE(dgg_text_is(names.texts[99999], "author 99999"));
    dgg_names_destroy(&names);
}

static void cleared_names_are_forgotten(void)
{
    dgg_names names = { 0 };
    dgg_names_clear(&names);
    for (int i = 0; i < 3; i++) {
        uint32_t count = i == 1 ? 1000 : 3;
        CU_ASSERT_EQUAL_FATAL(add_many(&names, count), DGG_OK);
        CU_ASSERT_EQUAL(names.count, count);
        dgg_names_clear(&names);
        CU_ASSERT_EQUAL(names.count, 0);
        CU_ASSERT_EQUAL(dgg_names_find(&names, dgg_text_of("author 1")), DGG_NO_NAME);
    }
    dgg_names_destroy(&names);
}

static dgg_status add_and_forget(void)
{
    dgg_names names = { 0 };
    dgg_status status = add_many(&names, 3000);
    dgg_names_destroy(&names);
    return status;
}

static void a_refused_name_may_be_added_again(void)
{
    dgg_names names = { 0 };
    uint32_t number = 0;
    for (long n = 0; n < 4; n++) {
        dgg_allocations_left = n;
        dgg_status status = dgg_names_add(&names, dgg_text_of("Xu"), &number, NULL);
        dgg_allocations_left = -1;
        CU_ASSERT_EQUAL(names.count, status == DGG_OK);
        CU_ASSERT_EQUAL(dgg_names_find(&names, dgg_text_of("Xu")),
                        status == DGG_OK ? 0 : DGG_NO_NAME);
    }
    CU_ASSERT_EQUAL(names.count, 1);
    dgg_names_destroy(&names);
    BRUTAL(add_and_forget());
}

SUITE("base/names", { "equal names share a number", equal_names_share_a_number },
      { "finding adds nothing", finding_adds_nothing },
      { "closed names can still be read", closed_names_can_still_be_read },
      { "many names stay where they are", many_names_stay_where_they_are },
      { "cleared names are forgotten", cleared_names_are_forgotten },
      { "a refused name may be added again", a_refused_name_may_be_added_again })
