#include "graph/graph.h"

#include <string.h>

#include "tests/support/suite.h"

static void all_but_references_countries_and_bodies_are_nodes_by_default(void)
{
    dgg_kinds kinds = dgg_kinds_default();
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        CU_ASSERT_EQUAL(kinds.has[kind],
                        kind != DGG_REFERENCE && kind != DGG_COUNTRY && kind != DGG_BODY);
    }
}

static void a_list_names_kinds(void)
{
    dgg_kinds kinds = dgg_kinds_default();
    CU_ASSERT_EQUAL(dgg_kinds_read(&kinds, "author,countries, venues", NULL), DGG_OK);
    CU_ASSERT_TRUE(kinds.has[DGG_PERSON] && kinds.has[DGG_COUNTRY] && kinds.has[DGG_VENUE]);
    CU_ASSERT_EQUAL(dgg_kinds_read(&kinds, "theme, paper", NULL), DGG_OK);
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        CU_ASSERT_EQUAL(kinds.has[kind], kind == DGG_THEME || kind == DGG_PAPER);
    }
}

static void all_is_all(void)
{
    dgg_kinds kinds = { { false } };
    CU_ASSERT_EQUAL(dgg_kinds_read(&kinds, "all", NULL), DGG_OK);
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        CU_ASSERT_TRUE(kinds.has[kind]);
    }
}

static void a_wrong_name_is_told_with_the_nearest_one(void)
{
    dgg_kinds kinds = { { false } };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_kinds_read(&kinds, "paper,locatons", &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "no 'locatons' among the kinds"));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'location'"));
    CU_ASSERT_FALSE(kinds.has[DGG_PAPER]);
}

static void an_empty_list_is_no_list(void)
{
    dgg_kinds kinds = { { false } };
    CU_ASSERT_EQUAL(dgg_kinds_read(&kinds, "", NULL), DGG_UNKNOWN_NAME);
    CU_ASSERT_EQUAL(dgg_kinds_read(&kinds, "paper,,theme", NULL), DGG_UNKNOWN_NAME);
}

SUITE("graph/kinds",
      { "all but references, countries and bodies are nodes by default",
        all_but_references_countries_and_bodies_are_nodes_by_default },
      { "a list names kinds", a_list_names_kinds }, { "all is all", all_is_all },
      { "a wrong name is told with the nearest one", a_wrong_name_is_told_with_the_nearest_one },
      { "an empty list is no list", an_empty_list_is_no_list })
