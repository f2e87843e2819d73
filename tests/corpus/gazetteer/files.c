#include "corpus/gazetteer.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#define FORMAT "{ \"format\": \"dggraph-gazetteer/1\", "

static const dgg_gazetteer_location *find(const dgg_gazetteer *places, const char *id)
{
    for (size_t i = 0; i < places->location_count; i++) {
        if (dgg_text_is(places->locations[i].location.id, id)) {
            return &places->locations[i];
        }
    }
    return NULL;
}

static size_t count_of_built_in(void)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL(dgg_gazetteer_read(&places, NULL, NULL, NULL), DGG_OK);
    size_t count = places.location_count;
    dgg_gazetteer_destroy(&places);
    return count;
}

static const char extending[] = FORMAT
    "\"name\": \"Mine\", \"extends\": \"built-in\", \"cues\": { \"study\": [\"diary\"] },\n"
    "\"not_places\": { \"en\": [\"Shenzhen Speed\"] }, \"locations\": [\n"
    "{ \"id\": \"nanshan\", \"part_of\": [\"shenzhen\"], \"names\": { \"en\": [\"Nanshan\"] } "
    "},\n{ \"id\": \"shenzhen\", \"type\": \"area\", \"part_of\": [\"CN\"] } ] }";

static void a_file_that_extends_the_one_built_in_adds_to_it(void)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read_text(&places, dgg_text_of(extending), NULL, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(places.name, "Mine"));
    CU_ASSERT_EQUAL(places.location_count, count_of_built_in() + 1);
    CU_ASSERT_TRUE(dgg_text_is(places.locations[0].location.id, "nanshan"));
    CU_ASSERT_EQUAL_FATAL(places.locations[0].location.ancestors.count > 2, true);
    CU_ASSERT_TRUE(dgg_text_is(places.locations[0].location.ancestors.items[1], "CN"));
    CU_ASSERT_PTR_NOT_NULL(find(&places, "guangzhou"));
    CU_ASSERT_EQUAL(places.cues.study.count, 1);
    CU_ASSERT(places.not_places.count > 50);
    dgg_gazetteer_destroy(&places);
}

static void its_locations_go_before_those_of_the_same_id(void)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL(dgg_gazetteer_read_text(&places, dgg_text_of(extending), NULL, NULL), DGG_OK);
    const dgg_gazetteer_location *shenzhen = find(&places, "shenzhen");
    CU_ASSERT_PTR_EQUAL_FATAL(shenzhen, &places.locations[1]);
    CU_ASSERT_TRUE(dgg_text_is(places.locations[1].location.type, "area"));
    CU_ASSERT_EQUAL(places.locations[1].names.count, 0);
    dgg_gazetteer_destroy(&places);
}

static void a_profile_of_the_one_built_in_holds_for_what_extends_it(void)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        dgg_gazetteer_read_text(&places, dgg_text_of(extending), "areas-apart", NULL), DGG_OK);
    const dgg_gazetteer_location *hong_kong = find(&places, "HK");
    CU_ASSERT_TRUE(hong_kong != NULL &&
                   dgg_text_is(hong_kong->location.ancestors.items[0], "asia"));
    dgg_gazetteer_destroy(&places);
}

static const char further[] =
    FORMAT "\"name\": \"Further\", \"locations\": [ { \"id\": \"nanshan\", \"part_of\": [\"CN\"],\n"
           "\"names\": { \"en\": [\"Nanshan District\"] } } ] }";

static void a_further_file_goes_before_all_others(void)
{
    dgg_gazetteer places = { 0 };
    static const char first[] = "files-first.json", second[] = "files-second.json";
    CU_ASSERT_TRUE_FATAL(
        write_file(first, dgg_text_of(FORMAT "\"name\": \"Mine\", \"locations\": [ "
                                             "{ \"id\": \"CN\" }, { \"id\": "
                                             "\"nanshan\" } ] }")));
    CU_ASSERT_TRUE_FATAL(write_file(second, dgg_text_of(further)));
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read_more(&places, first, second, NULL, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(places.name, "Further"));
    CU_ASSERT_EQUAL_FATAL(places.location_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(places.locations[0].location.label, "Nanshan District"));
    dgg_gazetteer_destroy(&places);

    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read_more(&places, NULL, second, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(places.location_count, count_of_built_in() + 1);
    dgg_gazetteer_destroy(&places);
    remove(first);
    remove(second);
}

static void a_mistake_is_told_with_its_file(void)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    static const char path[] = "files-mistake.json";
    CU_ASSERT_TRUE_FATAL(
        write_file(path, dgg_text_of(FORMAT "\"locations\": [ { \"id\": \"a\",\n"
                                            "\"part_of\": [\"CN\", \"nowhere\"] } ] }")));
    CU_ASSERT_EQUAL(dgg_gazetteer_read_more(&places, NULL, path, NULL, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "no location 'nowhere'");
    CU_ASSERT_STRING_EQUAL(error.file, path);
    CU_ASSERT_EQUAL(error.line, 2);
    remove(path);
    dgg_gazetteer_destroy(&places);
}

static void only_the_one_built_in_can_be_extended(void)
{
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_gazetteer_read_text(&places, dgg_text_of(FORMAT "\"extends\": \"world\" }"),
                                            NULL, &error),
                    DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "can extend \"built-in\" only"));
    dgg_gazetteer_destroy(&places);
}

static void what_a_result_depends_on_has_a_digest(void)
{
    static const char *const texts[] = { extending, further };
    char digests[3][65];
    for (size_t i = 0; i < 3; i++) {
        dgg_gazetteer places = { 0 };
        CU_ASSERT_EQUAL(
            i < 2 ? dgg_gazetteer_read_text(&places,
                                            dgg_text_of(i == 0 ? texts[0]
                                                               : FORMAT "\"locations\": "
                                                                        "[{ \"id\": \"x\" }] }"),
                                            NULL, NULL)
                  : dgg_gazetteer_read(&places, NULL, NULL, NULL),
            DGG_OK);
        CU_ASSERT_EQUAL_FATAL(places.digest.length, 64);
        memcpy(digests[i], places.digest.start, 64);
        digests[i][64] = '\0';
        dgg_gazetteer_destroy(&places);
    }
    CU_ASSERT_STRING_NOT_EQUAL(digests[0], digests[1]);
    CU_ASSERT_STRING_NOT_EQUAL(digests[0], digests[2]);
}

static dgg_status read_and_forget(void)
{
    dgg_gazetteer places = { 0 };
    dgg_status status = dgg_gazetteer_read_text(&places, dgg_text_of(extending), NULL, NULL);
    dgg_gazetteer_destroy(&places);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/gazetteer/files",
      { "a file that extends the one built in adds to it",
        a_file_that_extends_the_one_built_in_adds_to_it },
      { "its locations go before those of the same id",
        its_locations_go_before_those_of_the_same_id },
      { "a profile of the one built in holds for what extends it",
        a_profile_of_the_one_built_in_holds_for_what_extends_it },
      { "a further file goes before all others", a_further_file_goes_before_all_others },
      { "a mistake is told with its file", a_mistake_is_told_with_its_file },
      { "only the one built in can be extended", only_the_one_built_in_can_be_extended },
      { "what a result depends on has a digest", what_a_result_depends_on_has_a_digest },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
