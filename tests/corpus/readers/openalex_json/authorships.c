#include "corpus/readers/openalex_json/authorships.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char work[] =
    "{\"authorships\":[{\"author\":{\"display_name\":\"Kim "
    "Doe\",\"id\":\"https://openalex.org/A1\","
    "\"orcid\":\"https://orcid.org/0000-0002-1825-0097\"},\"institutions\":[{\"display_name\":"
    "\"Univ X\",\"country_code\":\"NO\"}]},{\"author\":{\"display_name\":\"Jo Ray\"},"
    "\"institutions\":[],\"raw_affiliation_strings\":[\"Univ Y, Lima, Peru\"]},{\"author\":{}}]}";

static dgg_status add(dgg_slip *slip)
{
    dgg_json *json = NULL;
    dgg_buffer text = { 0 };
    dgg_status status = dgg_json_read(&json, dgg_text_of(work), NULL);
    if (status == DGG_OK) {
        status = dgg_authorships_add(slip, dgg_json_root(json), &text, NULL);
    }
    dgg_json_destroy(&json);
    dgg_buffer_destroy(&text);
    return status;
}

static void each_author_has_addresses_and_ids(void)
{
    dgg_slip slip = { 0 };
    CU_ASSERT_EQUAL_FATAL(add(&slip), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(slip.count, 4);
    CU_ASSERT_TRUE(dgg_slip_is(&slip, 0, "@address"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_slip_text(&slip, 0), "Kim Doe\tUniv X (NO)"));
    CU_ASSERT_TRUE(
        dgg_text_is(dgg_slip_text(&slip, 1), "Kim Doe\thttps://orcid.org/0000-0002-1825-0097"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_slip_text(&slip, 2), "Kim Doe\thttps://openalex.org/A1"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_slip_text(&slip, 3), "Jo Ray\tUniv Y, Lima, Peru"));
    dgg_slip_destroy(&slip);
}

static dgg_status add_and_destroy(void)
{
    dgg_slip slip = { 0 };
    dgg_status status = add(&slip);
    dgg_slip_destroy(&slip);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(add_and_destroy());
}

SUITE("corpus/readers/openalex_json/authorships",
      { "each author has addresses and ids", each_author_has_addresses_and_ids },
      { "survives refused memory", survives_refused_memory })
