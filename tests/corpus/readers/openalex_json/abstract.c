#include "corpus/readers/openalex_json/abstract.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static dgg_status make(const char *index, const char *wanted)
{
    dgg_status status = DGG_OK;
    dgg_json *json = NULL;
    dgg_inverted inverted = { 0 };
    dgg_text text = { 0 };
    DGG_TRY(dgg_json_read(&json, dgg_text_of(index), NULL));
    DGG_TRY(dgg_inverted_text(&inverted, dgg_json_root(json), &text, NULL));
    CU_ASSERT_TRUE(dgg_text_is(text, wanted));
done:
    dgg_json_destroy(&json);
    dgg_inverted_destroy(&inverted);
    return status;
}

static void words_go_back_to_their_places(void)
{
    CU_ASSERT_EQUAL(make("{\"show\": [1], \"Maps\": [0], \"maps\": [2, 4]}", "Maps show maps maps"),
                    DGG_OK);
    CU_ASSERT_EQUAL(make("{}", ""), DGG_OK);
    CU_ASSERT_EQUAL(make("null", ""), DGG_OK);
}

static void places_that_are_none_are_passed_over(void)
{
    CU_ASSERT_EQUAL(make("{\"a\": [-1, 1e300, \"x\", 3], \"b\": 7}", "a a"), DGG_OK);
}

static void nothing_gives_an_empty_text(void)
{
    dgg_inverted inverted = { 0 };
    dgg_text text = dgg_text_of("x");
    CU_ASSERT_EQUAL(dgg_inverted_text(&inverted, NULL, &text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(text.length, 0);
    dgg_inverted_destroy(&inverted);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make("{\"b\": [1], \"a\": [0]}", "a b"));
}

SUITE("corpus/readers/openalex_json/abstract",
      { "words go back to their places", words_go_back_to_their_places },
      { "places that are none are passed over", places_that_are_none_are_passed_over },
      { "nothing gives an empty text", nothing_gives_an_empty_text },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
