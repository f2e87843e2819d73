#include "corpus/readers/csl_json/values.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool year_is(const char *date, int wanted)
{
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_text_of(date), NULL), DGG_OK);
    bool is_right = dgg_csl_year(dgg_json_root(json)) == wanted;
    dgg_json_destroy(&json);
    return is_right;
}

static void a_year_is_read_however_it_is_written(void)
{
    CU_ASSERT_TRUE(year_is("{\"date-parts\": [[2013, 1, 2], [2015]]}", 2013));
    CU_ASSERT_TRUE(year_is("{\"date-parts\": [[\"1965\", \"6\"]], \"circa\": 1}", 1965));
    CU_ASSERT_TRUE(year_is("{\"season\": 3, \"date-parts\": [[1998]]}", 1998));
    CU_ASSERT_TRUE(year_is("{\"raw\": \"Spring 1999 - Summer 2001\"}", 1999));
    CU_ASSERT_TRUE(year_is("{\"date-parts\": [], \"literal\": \"ca. 1890\"}", 1890));
    CU_ASSERT_TRUE(year_is("[{\"year\": \"2010\"}]", 2010));
    CU_ASSERT_TRUE(year_is("\"2010-05/2011\"", 2010));
    CU_ASSERT_TRUE(year_is("2010", 2010));
}

static void a_date_without_a_year_has_none(void)
{
    CU_ASSERT_TRUE(year_is("{\"raw\": \"Bogus Date\"}", 0));
    CU_ASSERT_TRUE(year_is("{\"literal\": \"maybe around 2000bc sometime?\"}", 0));
    CU_ASSERT_TRUE(year_is("{\"date-parts\": [[-44]]}", 0));
    CU_ASSERT_TRUE(year_is("{\"date-parts\": [[\"-1500\"]]}", 0));
    CU_ASSERT_TRUE(year_is("{\"date-parts\": [[[]]]}", 0));
    CU_ASSERT_TRUE(year_is("{\"date-parts\": [[null]]}", 0));
    CU_ASSERT_TRUE(year_is("[]", 0));
    CU_ASSERT_TRUE(year_is("true", 0));
}

static dgg_status take_text(const char *value, const char *wanted)
{
    dgg_json *json = NULL;
    dgg_arena *arena = NULL;
    dgg_text text = { 0 };
    dgg_status status = dgg_json_read(&json, dgg_text_of(value), NULL);
    if (status == DGG_OK) {
        status = dgg_csl_text(dgg_json_root(json), &arena, &text, NULL);
    }
    if (status == DGG_OK) {
        CU_ASSERT_TRUE(dgg_text_is(text, wanted));
    }
    dgg_arena_release(&arena);
    dgg_json_destroy(&json);
    return status;
}

static void a_text_may_be_a_number_or_stand_in_a_list(void)
{
    CU_ASSERT_EQUAL(take_text("\"On maps\"", "On maps"), DGG_OK);
    CU_ASSERT_EQUAL(take_text("12", "12"), DGG_OK);
    CU_ASSERT_EQUAL(take_text("[\"On maps\", \"On towns\"]", "On maps"), DGG_OK);
    CU_ASSERT_EQUAL(take_text("{\"a\": \"b\"}", ""), DGG_OK);
    CU_ASSERT_EQUAL(take_text("[]", ""), DGG_OK);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_text("12", "12"));
}

SUITE("corpus/readers/csl_json/values",
      { "a year is read however it is written", a_year_is_read_however_it_is_written },
      { "a date without a year has none", a_date_without_a_year_has_none },
      { "a text may be a number or stand in a list", a_text_may_be_a_number_or_stand_in_a_list },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
