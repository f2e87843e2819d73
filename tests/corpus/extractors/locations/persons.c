#include "tests/support/coded.h"

static const char places[] =
    GAZETTEER("\"cues\": { \"given_name\": [\"Jack\", \"Paris\"] }, \"locations\": [ { \"id\": "
              "\"london\", \"names\": { \"en\": [\"London\"] } },"
              " { \"id\": \"paris\", \"names\": { \"en\": [\"Paris\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void a_given_name_makes_a_person(void)
{
    CU_ASSERT_TRUE(codes("as Jack London writes", "~london person [London]; "));
    CU_ASSERT_TRUE(codes("as J. London writes", "~london person [London]; "));
    CU_ASSERT_TRUE(codes("as told to Jack, London grows", "london 1 P [London|1]; "));
    CU_ASSERT_TRUE(codes("a jack London has", "london 1 P [London|1]; "));
    CU_ASSERT_TRUE(codes("A London bus", "london 1 P [London|1]; "));
}

static void a_town_may_be_a_given_name(void)
{
    CU_ASSERT_TRUE(codes("we asked Paris Hilton", "~paris person [Paris]; "));
    CU_ASSERT_TRUE(codes("in Paris Metro stations", "paris 1 P [Paris|1]; "));
    CU_ASSERT_TRUE(codes("of the Paris Metro", "paris 1 P [Paris|1]; "));
    CU_ASSERT_TRUE(codes("Paris grows", "paris 1 P [Paris|1]; "));
    CU_ASSERT_TRUE(codes("we asked London Bridge", "london 1 P [London|1]; "));
}

SUITE("corpus/extractors/locations/persons",
      { "a given name makes a person", a_given_name_makes_a_person },
      { "a town may be a given name", a_town_may_be_a_given_name })
