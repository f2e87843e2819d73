#include "corpus/extractors/locations/place.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_text towers[] = { { "TX", 2 }, { "US", 2 }, { "world", 5 } };
static const dgg_gazetteer_location paris = {
    .location = { .id = { "paris-tx", 8 }, .ancestors = { towers, 3 } }, .country_depth = 2
};
static const dgg_gazetteer_location texas = {
    .location = { .id = { "TX", 2 }, .ancestors = { towers + 1, 2 } }, .country_depth = 1
};
static const dgg_gazetteer_location boise = {
    .location = { .id = { "boise", 5 }, .ancestors = { towers + 1, 2 } }, .country_depth = 1
};
static const dgg_gazetteer_location world = { .location = { .id = { "world", 5 } } };

static void a_name_speaks_for_all_in_its_country(void)
{
    dgg_named named = { 0 };
    CU_ASSERT_EQUAL(dgg_named_closeness(&named, &paris), DGG_NOT_NAMED);
    CU_ASSERT_EQUAL(dgg_named_add(&named, &texas, NULL), DGG_OK);
    dgg_named_sort(&named);
    CU_ASSERT_EQUAL(dgg_named_closeness(&named, &paris), DGG_IN_PART);
    CU_ASSERT_EQUAL(dgg_named_closeness(&named, &texas), DGG_IN_PART);
    CU_ASSERT_EQUAL(dgg_named_closeness(&named, &boise), DGG_IN_COUNTRY);
    CU_ASSERT_EQUAL(dgg_named_closeness(&named, &world), DGG_NOT_NAMED);
    dgg_named_destroy(&named);
    dgg_named_destroy(&named);
}

static void one_contains_the_other(void)
{
    CU_ASSERT_TRUE(dgg_locations_are_nested(&paris, &world));
    CU_ASSERT_TRUE(dgg_locations_are_nested(&texas, &paris));
    CU_ASSERT_FALSE(dgg_locations_are_nested(&texas, &texas));
}

static dgg_status add_one(void)
{
    dgg_named named = { 0 };
    dgg_status status = dgg_named_add(&named, &paris, NULL);
    dgg_named_destroy(&named);
    return status;
}

static void without_memory_nothing_is_added(void)
{
    BRUTAL(add_one());
}

SUITE("corpus/extractors/locations/named",
      { "a name speaks for all in its country", a_name_speaks_for_all_in_its_country },
      { "one contains the other", one_contains_the_other },
      { "without memory nothing is added", without_memory_nothing_is_added })
