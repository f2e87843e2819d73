#include "corpus/gazetteer.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define FORMAT "\"format\": \"dggraph-gazetteer/1\""

static const char good[] =
    "{ " FORMAT ", \"name\": \"Mine\", \"version\": \"2\", \"notes\": [\"for people\"],\n"
    "  \"not_places\": { \"en\": [\"China Daily\"], \"zh\": [\"中国日报\"] },\n"
    "  \"cues\": { \"study\": [\"fieldwork\"] },\n"
    "  \"locations\": [ { \"id\": \"CN\", \"names\": { \"en\": [\"=China\"], \"zh\": [\"中国\"] "
    "},\n"
    "    \"demonyms\": [\"Chinese\"], \"iso\": \"CN\", \"lat\": 35, \"lon\": 103.5, \"ambiguous\": "
    "true,\n"
    "    \"type\": \"country or area\", \"part_of\": [] } ] }";

static void a_gazetteer_is_read_whole(void)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read_text(&places, dgg_text_of(good), NULL, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(places.name, "Mine") && dgg_text_is(places.version, "2"));
    CU_ASSERT_EQUAL(places.not_places.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(places.not_places.items[1], "中国日报"));
    CU_ASSERT_EQUAL_FATAL(places.location_count, 1);
    dgg_gazetteer_location china = places.locations[0];
    CU_ASSERT_EQUAL_FATAL(china.names.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(china.names.items[0], "=China"));
    CU_ASSERT_EQUAL(china.demonyms.count, 1);
    CU_ASSERT_EQUAL(china.ambiguity, DGG_NEEDS_CONTEXT);
    CU_ASSERT_TRUE(dgg_text_is(china.location.label, "China"));
    CU_ASSERT_TRUE(dgg_text_is(china.location.label_zh, "中国"));
    CU_ASSERT_TRUE(dgg_text_is(china.location.type, "country or area"));
    CU_ASSERT_TRUE(dgg_text_is(china.location.iso, "CN"));
    CU_ASSERT_TRUE(china.location.has_position);
    CU_ASSERT_EQUAL(china.location.latitude, 35);
    CU_ASSERT_EQUAL(china.location.longitude, 103.5);
    dgg_gazetteer_destroy(&places);
    dgg_gazetteer_destroy(&places);
}

static void what_is_left_out_is_as_in_the_one_built_in(void)
{
    dgg_gazetteer places = { 0 };
    dgg_gazetteer_read_text(&places, dgg_text_of(good), NULL, NULL);
    CU_ASSERT_EQUAL(places.scoring.field[DGG_TITLE], 3);
    CU_ASSERT_EQUAL(places.scoring.kind[DGG_NAME], 1);
    CU_ASSERT_EQUAL(places.scoring.kind[DGG_DEMONYM], 0.75);
    CU_ASSERT_EQUAL(places.scoring.repeat, 0.5);
    CU_ASSERT_EQUAL(places.scoring.cue_bonus, 1);
    CU_ASSERT_EQUAL(places.scoring.contrast_weight, 0.5);
    CU_ASSERT_EQUAL(places.scoring.primary_at, 2);
    CU_ASSERT_EQUAL(places.scoring.primary_top_at, 1);
    CU_ASSERT_EQUAL_FATAL(places.cues.study.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(places.cues.study.items[0], "fieldwork"));
    CU_ASSERT(places.cues.organisation.count > 20);
    CU_ASSERT(places.cues.organisation_zh.count > 5);
    CU_ASSERT(places.cues.organisation_zh_stop.length > 10);
    dgg_gazetteer_destroy(&places);
}

static void its_own_numbers_go_first(void)
{
    dgg_gazetteer places = { 0 };
    const char text[] = "{ " FORMAT ", \"match\": { \"kinds\": { \"demonym\": 0.1 }, "
                        "\"fields\": { \"title\": 9 }, \"cue_bonus\": 0 }, "
                        "\"locations\": [{ \"id\": \"x\" }] }";
    CU_ASSERT_EQUAL(dgg_gazetteer_read_text(&places, dgg_text_of(text), NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(places.scoring.kind[DGG_DEMONYM], 0.1);
    CU_ASSERT_EQUAL(places.scoring.kind[DGG_NAME], 1);
    CU_ASSERT_EQUAL(places.scoring.field[DGG_TITLE], 9);
    CU_ASSERT_EQUAL(places.scoring.cue_bonus, 0);
    CU_ASSERT_TRUE(dgg_text_is(places.locations[0].location.label, "x"));
    dgg_gazetteer_destroy(&places);
}

static void the_one_built_in_is_sound(void)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_gazetteer_read(&places, NULL, NULL, &error), DGG_OK);
    CU_ASSERT(places.location_count > 8000);
    for (size_t i = 0; i < places.location_count; i++) {
        CU_ASSERT(places.locations[i].names.count > 0);
        CU_ASSERT(places.locations[i].location.label.start[0] != '=');
        CU_ASSERT(places.locations[i].location.type.length > 0);
    }
    dgg_gazetteer_destroy(&places);
}

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
    CU_ASSERT_TRUE(is_refused("{ \"format\": \"dggraph-codebook/1\" }",
                              "1:13 format must be \"dggraph-gazetteer/1\""));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT " }", "1:1 no locations"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ",\n \"place\": [] }", "2:2 unknown key 'place'"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ",\n \"cues\": { \"studie\": [] } }",
                              "2:12 unknown key 'studie' (did you mean 'study'?)"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ",\n \"cues\": { \"study\": [\"a\", \"!\"] } }",
                              "2:27 '!': no letter or digit in it"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ",\n \"match\": { \"kinds\": { \"nam\": 1 } } }",
                              "2:24 unknown key 'nam'"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ",\n \"match\": { \"primary_at\": -1 } }",
                              "2:27 primary_at must not be below zero"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ",\n \"not_places\": { \"zh\": [\"粤\"] } }",
                              "2:25 '粤': a single Chinese character"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ",\n \"not_places\": [] }",
                              "2:16 not_places must be an object, not a list"));
}

static void a_file_that_is_not_there_is_told_by_its_name(void)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_gazetteer_read(&places, "no/such/file.json", NULL, &error), DGG_NO_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "no/such/file.json");
    dgg_gazetteer_destroy(&places);
}

static dgg_status read_and_forget(void)
{
    dgg_gazetteer places = { 0 };
    dgg_status status = dgg_gazetteer_read_text(&places, dgg_text_of(good), NULL, NULL);
    dgg_gazetteer_destroy(&places);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/gazetteer", { "a gazetteer is read whole", a_gazetteer_is_read_whole },
      { "what is left out is as in the one built in", what_is_left_out_is_as_in_the_one_built_in },
      { "its own numbers go first", its_own_numbers_go_first },
      { "the one built in is sound", the_one_built_in_is_sound },
      { "mistakes are told with their place", mistakes_are_told_with_their_place },
      { "a file that is not there is told by its name",
        a_file_that_is_not_there_is_told_by_its_name },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
