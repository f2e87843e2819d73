#include "corpus/gazetteer.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/suite.h"

/* A gazetteer of one location, which begins in line 2, column 3. */
#define LOCATION(rest)                                                                             \
    "{ \"format\": \"dggraph-gazetteer/1\", \"types\": [\"city\"], \"locations\": [\n  { " rest    \
    " } ] }"

static bool is_refused(const char *text, const char *expected)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    char told[400];
    dgg_status status = dgg_gazetteer_read_text(&places, dgg_text_of(text), NULL, &error);
    snprintf(told, sizeof told, "%ld:%ld %s", error.line, error.column, error.message);
    dgg_gazetteer_destroy(&places);
    bool is_told = status == DGG_BAD_INPUT && strncmp(told, expected, strlen(expected)) == 0;
    if (!is_told) {
        printf("\n    %s\n", told);
    }
    return is_told;
}

static void mistakes_are_told_with_their_place(void)
{
    CU_ASSERT_TRUE(is_refused(LOCATION("\"name\": \"x\""), "2:5 unknown key 'name'"));
    CU_ASSERT_TRUE(is_refused(LOCATION(""), "2:3 no id"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": 3"), "2:11 this must be a text"));
    CU_ASSERT_TRUE(
        is_refused(LOCATION("\"id\": \"a\" }, { \"id\": \"a\""), "2:26 the id 'a' is used twice"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\", \"type\": \"town\""),
                              "2:24 'town' is not among the types of this file"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\", \"lat\": 1"), "2:23 lat and lon belong"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\", \"lat\": 91, \"lon\": 1"), "2:23 lat must"));
    CU_ASSERT_TRUE(
        is_refused(LOCATION("\"id\": \"a\", \"lat\": 1, \"lon\": -181"), "2:33 lon must"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\", \"names\": [\"A\"]"),
                              "2:25 names must be an object, not a list"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\", \"names\": { \"en\": [\"!\"] }"),
                              "2:34 '!': no letter or digit in it"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\", \"demonyms\": [\"粤\"]"),
                              "2:29 '粤': a single Chinese character"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\", \"ambiguous\": \"some\""),
                              "2:29 how ambiguous is context"));
    CU_ASSERT_TRUE(is_refused(LOCATION("\"id\": \"a\" }, 7, { \"id\": \"b\""),
                              "2:18 a location is an object"));
}

static void any_language_gives_names(void)
{
    dgg_gazetteer places = { 0 };
    const char text[] = LOCATION("\"id\": \"wien\", \"iso\": null, \"type\": \"city\", \"names\": "
                                 "{ \"de\": [\"Wien\"], \"fr\": [\"Vienne\"] }");
    CU_ASSERT_EQUAL(dgg_gazetteer_read_text(&places, dgg_text_of(text), NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(places.location_count, 1);
    CU_ASSERT_EQUAL(places.locations[0].names.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(places.locations[0].location.label, "Wien"));
    CU_ASSERT_EQUAL(places.locations[0].location.iso.length, 0);
    CU_ASSERT_FALSE(places.locations[0].location.has_position);
    dgg_gazetteer_destroy(&places);
}

SUITE("corpus/gazetteer/locations",
      { "mistakes are told with their place", mistakes_are_told_with_their_place },
      { "any language gives names", any_language_gives_names })
