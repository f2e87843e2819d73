#include "tests/support/coded.h"

static const char places[] =
    GAZETTEER("\"cues\": { \"behind_surely\": [\"city\"] }, \"locations\": [ { \"id\": \"nice\", "
              "\"ambiguous\": \"never_alone\", \"names\": { \"en\": [\"Nice\"] } },"
              " { \"id\": \"US\", \"names\": { \"en\": [\"=US\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void in_a_headline_a_capital_says_less(void)
{
    CU_ASSERT_TRUE(codes("Nice City in spring is fine", "nice 1 P [Nice|1]; "));
    CU_ASSERT_TRUE(codes("Towards a Nice City With Green Trees",
                         "~nice too ambiguous to stand alone [Nice]; "));
    CU_ASSERT_TRUE(codes("A Nice City. Then all is small again", "nice 1 P [Nice|1]; "));
}

static void where_all_is_in_capitals_us_may_be_us(void)
{
    CU_ASSERT_TRUE(codes("WHAT DATA TELL US", "~US a word in capitals [US]; "));
    CU_ASSERT_TRUE(codes("DATA IN THE US", "US 1 P [US|1]; "));
    CU_ASSERT_TRUE(codes("What data tell US firms", "US 1 P [US|1]; "));
}

SUITE("corpus/extractors/locations/headlines",
      { "in a headline a capital says less", in_a_headline_a_capital_says_less },
      { "where all is in capitals, US may be us", where_all_is_in_capitals_us_may_be_us })
