#include "corpus/gazetteer.h"

#include <string.h>

#include "tests/support/suite.h"

#define FILE_WITH(other)                                                                           \
    "{ \"format\": \"dggraph-gazetteer/1\", \"profile\": { \"name\": \"usual\", \"others\": {\n"   \
    " \"second\": { " other " }, \"third\": {} } },\n"                                             \
    " \"locations\": [ { \"id\": \"HK\", \"type\": \"city\", \"part_of\": [\"CN\"],"               \
    " \"names\": { \"en\": [\"Hong Kong\"] } }, { \"id\": \"CN\" }, { \"id\": \"asia\" } ] }"

static const char other[] =
    FILE_WITH("\"part_of\": { \"HK\": [\"asia\"] }, \"type\": { \"HK\": \"area\" },"
              " \"label\": { \"HK\": \"Hongkong\" }, \"note\": \"n\"");

static void a_profile_replaces_what_it_names(void)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read_text(&places, dgg_text_of(other), "second", NULL),
                          DGG_OK);
    dgg_location hong_kong = places.locations[0].location;
    CU_ASSERT_EQUAL_FATAL(hong_kong.ancestors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(hong_kong.ancestors.items[0], "asia"));
    CU_ASSERT_TRUE(dgg_text_is(hong_kong.type, "area"));
    CU_ASSERT_TRUE(dgg_text_is(hong_kong.label, "Hongkong"));
    CU_ASSERT_TRUE(dgg_text_is(places.locations[0].names.items[0], "Hong Kong"));
    dgg_gazetteer_destroy(&places);
}

static void without_one_the_file_counts_as_it_stands(void)
{
    static const char *const profiles[] = { NULL, "third" };
    for (size_t i = 0; i < 2; i++) {
        dgg_gazetteer places = { 0 };
        CU_ASSERT_EQUAL_FATAL(
            dgg_gazetteer_read_text(&places, dgg_text_of(other), profiles[i], NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(places.locations[0].location.ancestors.items[0], "CN"));
        CU_ASSERT_TRUE(dgg_text_is(places.locations[0].location.label, "Hong Kong"));
        dgg_gazetteer_destroy(&places);
    }
}

static void a_profile_that_is_not_there_is_told(void)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_gazetteer_read_text(&places, dgg_text_of(other), "fourth", &error),
                    DGG_UNKNOWN_NAME);
    CU_ASSERT_STRING_EQUAL(error.message,
                           "no 'fourth' among the profiles of the gazetteer: second third");
    dgg_gazetteer_destroy(&places);
}

static bool is_refused(const char *text, const char *message, long column)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_gazetteer_read_text(&places, dgg_text_of(text), "second", &error);
    dgg_gazetteer_destroy(&places);
    return status == DGG_BAD_INPUT && strstr(error.message, message) != NULL && error.line == 2 &&
           error.column == column;
}

static void mistakes_are_told_with_their_place(void)
{
    CU_ASSERT_TRUE(is_refused(FILE_WITH("\"parts\": {}"), "unknown key 'parts'", 14));
    CU_ASSERT_TRUE(is_refused(FILE_WITH("\"part_of\": { \"XX\": [] }"), "no location 'XX'", 27));
    CU_ASSERT_TRUE(is_refused(FILE_WITH("\"part_of\": { \"HK\": 1 }"), "must be a list", 33));
    CU_ASSERT_TRUE(
        is_refused(FILE_WITH("\"part_of\": { \"HK\": [\"XX\"] }"), "no location 'XX'", 34));
    CU_ASSERT_TRUE(is_refused(FILE_WITH("\"label\": { \"HK\": 1 }"), "must be a text", 31));
}

static void the_profiles_built_in_can_be_read(void)
{
    static const char *const profiles[] = { "iso-3166-2", "areas-apart" };
    for (size_t i = 0; i < 2; i++) {
        dgg_gazetteer places = { 0 };
        CU_ASSERT_EQUAL(dgg_gazetteer_read(&places, NULL, profiles[i], NULL), DGG_OK);
        dgg_gazetteer_destroy(&places);
    }
}

SUITE("corpus/gazetteer/profiles",
      { "a profile replaces what it names", a_profile_replaces_what_it_names },
      { "without one the file counts as it stands", without_one_the_file_counts_as_it_stands },
      { "a profile that is not there is told", a_profile_that_is_not_there_is_told },
      { "mistakes are told with their place", mistakes_are_told_with_their_place },
      { "the profiles built in can be read", the_profiles_built_in_can_be_read })
