#include "tests/layouts/sections/drafted.h"

static void methods_come_before_results(void)
{
    char *text = draft_of_many(40, "review", false);
    const char *methods = strstr(text, "# Methods\n"), *results = strstr(text, "\n# Results\n");
    CU_ASSERT_PTR_NOT_NULL_FATAL(methods);
    CU_ASSERT_PTR_NOT_NULL_FATAL(results);
    CU_ASSERT_TRUE(methods < results);
    has_not(text, "\n\n\n");
    has_not(text, " \n");
    has_not(text, "  ");
    free(text);
}

static void a_wrong_section_is_told(void)
{
    told of;
    drafted it = { 0 };
    dgg_error error = { 0 };
    make_told(&of, 2);
    CU_ASSERT_EQUAL_FATAL(gather_drafted(&it, &of, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_section_write(&it.source, "methodes", &it.article, &error),
                    DGG_UNKNOWN_NAME);
    has(error.message, "methods");
    forget_drafted(&it);
    forget_told(&of);
}

SUITE("layouts/sections/review", { "methods come before results", methods_come_before_results },
      { "a wrong section is told", a_wrong_section_is_told })
