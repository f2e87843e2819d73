#include "corpus/gazetteer.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/suite.h"

#define LOCATION(rest)                                                                             \
    "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [ { \"id\": \"x\", \"names\": { "       \
    "\"en\": [\"=Reading\", \"Reading Town\"] }, " rest " } ] }"

static dgg_ambiguity grade_of(const char *text, size_t name)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read_text(&places, dgg_text_of(text), NULL, NULL), DGG_OK);
    dgg_gazetteer_location location = places.locations[0];
    dgg_ambiguity grade = location.grades != NULL ? location.grades[name] : location.ambiguity;
    dgg_gazetteer_destroy(&places);
    return grade;
}

static void a_location_is_graded_whole(void)
{
    CU_ASSERT_EQUAL(grade_of(LOCATION("\"ambiguous\": false"), 0), DGG_UNAMBIGUOUS);
    CU_ASSERT_EQUAL(grade_of(LOCATION("\"ambiguous\": true"), 0), DGG_NEEDS_CONTEXT);
    for (dgg_ambiguity grade = DGG_UNAMBIGUOUS; grade < DGG_AMBIGUITY_COUNT; grade++) {
        char text[200];
        snprintf(text, sizeof text, LOCATION("\"ambiguous\": \"%s\""), dgg_ambiguity_name(grade));
        CU_ASSERT_EQUAL(grade_of(text, 1), grade);
    }
}

static void names_are_graded_one_by_one(void)
{
    const char text[] = LOCATION("\"ambiguous\": \"container\", \"ambiguous_names\": "
                                 "{ \"both\": [\"Reading\"] }");
    CU_ASSERT_EQUAL(grade_of(text, 0), DGG_NEEDS_BOTH);
    CU_ASSERT_EQUAL(grade_of(text, 1), DGG_NEEDS_CONTAINER);
}

static bool is_refused(const char *text, const char *expected)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_gazetteer_read_text(&places, dgg_text_of(text), NULL, &error);
    dgg_gazetteer_destroy(&places);
    return status == DGG_BAD_INPUT && error.line == 1 &&
           strncmp(error.message, expected, strlen(expected)) == 0;
}

static void mistakes_are_told(void)
{
    CU_ASSERT_TRUE(is_refused(LOCATION("\"ambiguous\": \"very\""), "how ambiguous is context"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"ambiguous\": 3"), "ambiguous must be true or false"));
    CU_ASSERT_TRUE(
        is_refused(LOCATION("\"ambiguous_names\": { \"x\": [] }"), "how ambiguous is context"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"ambiguous_names\": { \"both\": 3 }"), "this must be a"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"ambiguous_names\": { \"both\": [\"Rome\"] }"),
                              "'Rome' is not among the names of this location"));
}

SUITE("corpus/gazetteer/ambiguity", { "a location is graded whole", a_location_is_graded_whole },
      { "names are graded one by one", names_are_graded_one_by_one },
      { "mistakes are told", mistakes_are_told })
