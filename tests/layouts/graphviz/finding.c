#include "layouts/graphviz/finding.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/suite.h"

enum { LONGEST = 4096 };

static void the_environment_names_it(void)
{
    char path[LONGEST] = "";
    setenv("DGGRAPH_GRAPHVIZ", "/bin/cat", 1);
    CU_ASSERT_EQUAL(dgg_graphviz_find(path, sizeof path, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(path, "/bin/cat");
}

static void what_is_not_there_is_a_missing_part(void)
{
    char path[LONGEST] = "";
    dgg_error error = { 0 };
    setenv("DGGRAPH_GRAPHVIZ", "/nowhere/worker", 1);
    CU_ASSERT_EQUAL(dgg_graphviz_find(path, sizeof path, &error), DGG_MISSING_PART);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "/nowhere/worker"));
    unsetenv("DGGRAPH_GRAPHVIZ");
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(dgg_graphviz_find(path, sizeof path, &error), DGG_MISSING_PART);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "install it"));
}

static void a_path_that_does_not_fit_is_none(void)
{
    char path[4] = "";
    setenv("DGGRAPH_GRAPHVIZ", "/bin/cat", 1);
    CU_ASSERT_EQUAL(dgg_graphviz_find(path, sizeof path, NULL), DGG_MISSING_PART);
}

SUITE("layouts/graphviz/finding", { "the environment names it", the_environment_names_it },
      { "what is not there is a missing part", what_is_not_there_is_a_missing_part },
      { "a path that does not fit is none", a_path_that_does_not_fit_is_none })
