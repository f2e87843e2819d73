#include "base/base.h"

#include <string.h>

#include "tests/support/suite.h"

static void the_first_message_wins(void)
{
    dgg_error error = { 0 };
    dgg_fail(&error, DGG_BAD_INPUT, 7, "deep");
    dgg_fail(&error, DGG_LIBRARY_FAILED, 0, "shallow");
    CU_ASSERT_EQUAL(error.status, DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "deep");
}

static void a_wrong_name_is_answered_with_the_nearest(void)
{
    static const dgg_row degree = { .name = "degree" }, pagerank = { .name = "pagerank" };
    static const dgg_row *const rows[] = { &degree, &pagerank, NULL };
    const dgg_shelf shelf = { "centralities", rows };
    dgg_error error = { 0 };
    CU_ASSERT_PTR_EQUAL(dgg_shelf_find(&shelf, "pagerank", &error), &pagerank);
    CU_ASSERT_PTR_NULL(dgg_shelf_find(&shelf, "pgaerank", &error));
    CU_ASSERT_EQUAL(error.status, DGG_UNKNOWN_NAME);
    CU_ASSERT_STRING_EQUAL(error.message,
                           "no 'pgaerank' among the centralities (did you mean 'pagerank'?):"
                           " degree pagerank");
    error = (dgg_error){ 0 };
    CU_ASSERT_PTR_NULL(dgg_shelf_find(&shelf, "papyrus", &error));
    CU_ASSERT_STRING_EQUAL(error.message, "no 'papyrus' among the centralities: degree pagerank");
}

static void a_begun_name_is_near(void)
{
    static const char *const names[] = { "communities", "export", "explain" };
    CU_ASSERT_STRING_EQUAL(dgg_nearest_name("comm", names, 3), "communities");
    CU_ASSERT_STRING_EQUAL(dgg_nearest_name("exprot", names, 3), "export");
    CU_ASSERT_PTR_NULL(dgg_nearest_name("zzz", names, 3));
}

SUITE("base/base", { "the first message wins", the_first_message_wins },
      { "a wrong name is answered with the nearest", a_wrong_name_is_answered_with_the_nearest },
      { "a begun name is near", a_begun_name_is_near })
