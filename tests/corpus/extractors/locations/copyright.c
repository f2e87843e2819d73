#include "tests/support/coded.h"

static const char places[] =
    GAZETTEER("\"locations\": [ { \"id\": \"RO\", \"names\": { \"en\": [\"Rome\"] } },"
              " { \"id\": \"BA\", \"names\": { \"en\": [\"Basel\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void a_publishers_seat_is_no_location(void)
{
    CU_ASSERT_TRUE(
        codes("On Rome. © Verlag Basel 2015.", "RO 1 P [Rome|1]; ~BA copyright [Basel]; "));
    CU_ASSERT_TRUE(codes("On Rome. Copyright (c) 2015 Verlag, Basel.",
                         "RO 1 P [Rome|1]; ~BA copyright [Basel]; "));
    CU_ASSERT_TRUE(
        codes("© 2020 by the authors. Licensee Verlag, Basel.", "~BA copyright [Basel]; "));
}

static void the_line_ends_with_its_sentence(void)
{
    CU_ASSERT_TRUE(
        codes("© 2015 Verlag Basel. On Rome.", "RO 1 P [Rome|1]; ~BA copyright [Basel]; "));
    CU_ASSERT_TRUE(codes("Copyright in Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("\xE2\x80\x9C© Basel", "~BA copyright [Basel]; "));
}

SUITE("corpus/extractors/locations/copyright",
      { "a publisher's seat is no location", a_publishers_seat_is_no_location },
      { "the line ends with its sentence", the_line_ends_with_its_sentence })
