#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"locations\": [ { \"id\": \"kyoto\", \"type\": \"city\", \"names\": { \"en\": "
    "[\"Kyoto\"], \"zh\": [\"京都\"] } }, { \"id\": \"CN\", \"type\": \"country or area\", "
    "\"demonyms\": [\"Chinese\"], \"names\": { \"en\": [\"China\"] } },"
    " { \"id\": \"town\", \"type\": \"city\", \"part_of\": [\"CN\"], \"ambiguous\": \"container\","
    " \"names\": { \"en\": [\"Laplace\"] } },"
    " { \"id\": \"HA\", \"names\": { \"zh\": [\"河南\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void a_language_is_no_location(void)
{
    CU_ASSERT_TRUE(codes("texts written in Chinese.", "~CN language [Chinese]; "));
    CU_ASSERT_TRUE(codes("put into Chinese, and more", "~CN language [Chinese]; "));
    CU_ASSERT_TRUE(codes("in Chinese cities", "CN 0.75 [Chinese|0.75]; "));
}

static void what_bears_the_name_of_a_town_is_not_the_town(void)
{
    CU_ASSERT_TRUE(codes("the Kyoto Protocol", "~kyoto named after it [Kyoto]; "));
    CU_ASSERT_TRUE(codes("a Kyoto Sleep Quality Scale is used", "~kyoto named after it [Kyoto]; "));
    CU_ASSERT_TRUE(codes("Kyoto’s Protocol", "kyoto 1 P [Kyoto|1]; "));
    CU_ASSERT_TRUE(codes("the China Agreement", "CN 1 P [China|1]; "));
}

static void what_a_doubtful_name_owns_makes_it_a_person(void)
{
    CU_ASSERT_TRUE(
        codes("Laplace's equation in China", "CN 1 P [China|1]; ~town person [Laplace]; "));
    CU_ASSERT_TRUE(codes("schools of Laplace in China", "CN 1 [China|1]; town 1 P [Laplace|1]; "));
    CU_ASSERT_TRUE(codes("Kyoto's schools", "kyoto 1 P [Kyoto|1]; "));
}

static void a_street_is_not_its_city(void)
{
    CU_ASSERT_TRUE(codes("在京都路", "~kyoto street [京都]; "));
    CU_ASSERT_TRUE(codes("京都路网", "kyoto 1 P [京都|1]; "));
}

static void the_south_of_a_river_is_no_province(void)
{
    CU_ASSERT_TRUE(codes("黄河南岸线", "~HA across words [河南]; "));
    CU_ASSERT_TRUE(codes("在河南", "HA 1 P [河南|1]; "));
}

static void money_and_peoples_are_no_locations(void)
{
    CU_ASSERT_TRUE(codes("in Chinese dollars", "~CN currency [Chinese]; "));
    CU_ASSERT_TRUE(codes("China dollars", "CN 1 P [China|1]; "));
    CU_ASSERT_TRUE(codes("京都族", "~kyoto people [京都]; "));
}

static void what_has_a_name_of_a_town_in_it_is_not_the_town(void)
{
    CU_ASSERT_TRUE(codes("in Kyoto County", "~kyoto something else of that name [Kyoto]; "));
    CU_ASSERT_TRUE(codes("the Kyoto River", "~kyoto something else of that name [Kyoto]; "));
    CU_ASSERT_TRUE(codes("in the Kyoto Valley", "~kyoto something else of that name [Kyoto]; "));
    CU_ASSERT_TRUE(codes("on Lake Kyoto", "~kyoto something else of that name [Kyoto]; "));
    CU_ASSERT_TRUE(codes("the Bay of Kyoto", "~kyoto something else of that name [Kyoto]; "));
    CU_ASSERT_TRUE(codes("Capo d’Kyoto", "~kyoto part of a name [Kyoto]; "));
    CU_ASSERT_TRUE(codes("the ‘Kyoto’ way", "kyoto 1 P [Kyoto|1]; "));
    CU_ASSERT_TRUE(codes("斯蒂芬·京都", "~kyoto person [京都]; "));
    CU_ASSERT_TRUE(codes("京都·斯蒂芬", "~kyoto person [京都]; "));
}

SUITE("corpus/extractors/locations/objections",
      { "what has the name of a town in it is not the town",
        what_has_a_name_of_a_town_in_it_is_not_the_town },
      { "money and peoples are no locations", money_and_peoples_are_no_locations },
      { "a language is no location", a_language_is_no_location },
      { "what bears the name of a town is not the town",
        what_bears_the_name_of_a_town_is_not_the_town },
      { "what a doubtful name owns makes it a person",
        what_a_doubtful_name_owns_makes_it_a_person },
      { "a street is not its city", a_street_is_not_its_city },
      { "the south of a river is no province", the_south_of_a_river_is_no_province })
