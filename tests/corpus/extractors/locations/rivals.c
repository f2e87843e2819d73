#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"locations\": [ { \"id\": \"FR\", \"type\": \"country or area\", \"names\": { \"en\": "
    "[\"France\"] } }, { \"id\": \"ML\", \"type\": \"country or area\", \"names\": { \"en\": "
    "[\"Mali\"] } }, { \"id\": \"US\", \"type\": \"country or area\", \"names\": { \"en\": "
    "[\"US\"] "
    "} }, { \"id\": \"TX\", \"type\": \"province\", \"part_of\": [\"US\"], \"names\": { \"en\": "
    "[\"Texas\"] } }, { \"id\": \"paris\", \"type\": \"city\", \"part_of\": [\"FR\"], \"names\": { "
    "\"en\": [\"Paris\"] } }, { \"id\": \"paris-tx\", \"type\": \"city\", \"part_of\": [\"TX\"], "
    "\"names\": { \"en\": [\"Paris\"] } }, { \"id\": \"london\", \"type\": \"city\", \"names\": { "
    "\"en\": [\"London\"] } } ]");

static void the_record_tells_which_of_one_name_is_meant(void)
{
    const dgg_paper there = { .abstract = dgg_text_of("Paris, Texas") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &there,
                           "TX 1 [Texas|1]; paris-tx 1 P [Paris|1]; ~paris overlap [Paris]; "));
    const dgg_paper both = { .abstract = dgg_text_of("Paris, Texas, and Paris, France") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &both,
                           "FR 1 [France|1]; TX 1 [Texas|1]; paris 1 P [Paris|1]; "
                           "paris-tx 1 P [Paris|1]; ~paris overlap [Paris]; ~paris-tx overlap "
                           "[Paris]; "));
    const dgg_paper namesake = { .abstract = dgg_text_of("London, Texas") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &namesake,
                           "TX 1 P [Texas|1]; ~london another of that name [London]; "));
    const dgg_paper list = { .abstract = dgg_text_of("London, Texas and Mali") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &list,
                           "ML 1 P [Mali|1]; TX 1 P [Texas|1]; london 1 P [London|1]; "));
    const dgg_paper here = { .abstract = dgg_text_of("Paris or Mali") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &here,
                           "ML 1 P [Mali|1]; paris 1 P [Paris|1]; ~paris-tx overlap [Paris]; "));
}

static void a_country_alone_is_too_little_against_a_certain_name(void)
{
    const dgg_paper paper = { .abstract = dgg_text_of("Paris; then the US") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &paper,
                           "US 1 P [US|1]; paris 1 P [Paris|1]; ~paris-tx overlap [Paris]; "));
}

SUITE("corpus/extractors/locations/rivals",
      { "the record tells which of one name is meant",
        the_record_tells_which_of_one_name_is_meant },
      { "a country alone is too little against a certain name",
        a_country_alone_is_too_little_against_a_certain_name })
