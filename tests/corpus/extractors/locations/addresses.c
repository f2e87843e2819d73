#include "tests/support/coded.h"

static const char places[] =
    GAZETTEER("\"locations\": [ { \"id\": \"RO\", \"names\": { \"en\": [\"Rome\"] } },"
              " { \"id\": \"IT\", \"names\": { \"en\": [\"Italy\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void where_somebody_works_is_no_location(void)
{
    CU_ASSERT_TRUE(codes("School of Law, Roma University, Rome, Italy",
                         "~RO address [Rome]; ~IT address [Italy]; "));
    CU_ASSERT_TRUE(codes("A talk (School of Law, Rome) is given.", "~RO address [Rome]; "));
}

static void a_sentence_is_no_address(void)
{
    CU_ASSERT_TRUE(codes("Patients were seen at the School of Law, Rome.", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("Museums and Schools, Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("Rome, School of Law", "RO 1 P [Rome|1]; "));
}

SUITE("corpus/extractors/locations/addresses",
      { "where somebody works is no location", where_somebody_works_is_no_location },
      { "a sentence is no address", a_sentence_is_no_address })
