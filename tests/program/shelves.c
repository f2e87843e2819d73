#include "program/shelves.h"

#include <string.h>

#include "tests/support/suite.h"

static void a_shelf_is_found_by_its_name(void)
{
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        CU_ASSERT_PTR_EQUAL(dgg_shelf_named(dgg_shelves[i]->name, NULL), dgg_shelves[i]);
    }
    CU_ASSERT_STRING_EQUAL(dgg_shelf_named("measures", NULL)->name, "centralities");
}

static void a_wrong_name_suggests_the_nearest(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_PTR_NULL(dgg_shelf_named("comands", &error));
    CU_ASSERT_EQUAL(error.status, DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'commands'?"));
}

static void every_row_says_what_it_is(void)
{
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        for (size_t j = 0; dgg_shelves[i]->rows[j] != NULL; j++) {
            CU_ASSERT_PTR_NOT_NULL(dgg_shelves[i]->rows[j]->summary);
        }
    }
}

SUITE("program/shelves", { "a shelf is found by its name", a_shelf_is_found_by_its_name },
      { "a wrong name suggests the nearest", a_wrong_name_suggests_the_nearest },
      { "every row says what it is", every_row_says_what_it_is })
