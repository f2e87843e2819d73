#include "corpus/extractors/locations/place.h"

#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"cues\": { \"study\": [\"a b\"], \"contrast\": [\"b\"], \"organisation\": [\"c\"], "
    "\"organisation_not\": [\"d\"], \"language\": [\"e\"], \"before\": [\"f\"], "
    "\"organisation_zh\": [\"大学\"], \"organisation_zh_not\": [\"大学生\"], \"negation\": "
    "[\"g\"], "
    "\"before_surely\": [\"h\"], \"behind_surely\": [\"i\"], \"instrument\": [\"j\"], "
    "\"contrast_behind\": [\"相比\"], \"currency\": [\"k\"], \"given_name\": [\"l\"], \"tally\": "
    "[\"m\"], \"counted\": [\"n\"] },"
    "\"not_places\": { \"en\": [\"New Rome\"] }, \"locations\": [ { \"id\": \"x\" },"
    " { \"id\": \"RO\", \"names\": { \"en\": [\"Rome\"] }, \"demonyms\": [\"Roman\"] } ]");

static void everything_is_a_target_of_its_role(void)
{
    dgg_gazetteer gazetteer = { 0 };
    dgg_matcher matcher = { 0 };
    const dgg_coding coding = { .gazetteer = &gazetteer, .extractor = 5 };
    size_t counts[DGG_ROLE_COUNTED + 1] = { 0 };
    CU_ASSERT_EQUAL(dgg_gazetteer_read_text(&gazetteer, dgg_text_of(places), NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_places_prepare(&matcher, &coding, NULL), DGG_OK);
    for (size_t i = 0; i < matcher.target_count; i++) {
        CU_ASSERT_EQUAL(matcher.targets[i].extractor, 5);
        counts[matcher.targets[i].role]++;
    }
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        CU_ASSERT_EQUAL(counts[i], 1);
    }
    CU_ASSERT_EQUAL(matcher.targets[0].owner, 1);
    CU_ASSERT_EQUAL(matcher.targets[0].capitals, 1);
    CU_ASSERT_TRUE(dgg_text_is(dgg_gazetteer_id(&coding, 1), "RO"));
    CU_ASSERT_EQUAL(dgg_gazetteer_id(&coding, DGG_NO_NAME).length, 0);
    dgg_matcher_destroy(&matcher);
    dgg_gazetteer_destroy(&gazetteer);
}

SUITE("corpus/extractors/locations/targets",
      { "everything is a target of its role", everything_is_a_target_of_its_role })
