#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"locations\": [ { \"id\": \"DK\", \"type\": \"country or area\", \"demonyms\": "
    "[\"Danish\"], \"names\": { \"en\": [\"Denmark\"], \"zh\": [\"丹麦\"] } },"
    " { \"id\": \"mid\", \"part_of\": [\"DK\"], \"names\": { \"en\": [\"Jutland\"] } },"
    " { \"id\": \"aarhus\", \"part_of\": [\"mid\"], \"type\": \"city\", "
    "\"names\": { \"en\": [\"Aarhus\"], \"zh\": [\"奥胡斯\"] } },"
    " { \"id\": \"ML\", \"type\": \"country or area\", \"names\": { \"en\": [\"Mali\"] } } ]");

static bool codes(const char *title, const char *abstract, const char *expected)
{
    const dgg_paper paper = { .title = dgg_text_of(title), .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void what_stands_beside_its_part_is_a_mention(void)
{
    CU_ASSERT_TRUE(
        codes("", "Buses of Aarhus, Denmark", "DK 1 [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(
        codes("Buses of Aarhus, Denmark", "", "DK 3 [Denmark|3]; aarhus 3 P [Aarhus|3]; "));
    CU_ASSERT_TRUE(codes("", "Denmark (Aarhus)", "DK 1 [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(codes("", "丹麦奥胡斯", "DK 1 [丹麦|1]; aarhus 1 P [奥胡斯|1]; "));
    CU_ASSERT_TRUE(codes("", "Aarhus, Jutland, Denmark",
                         "DK 1 [Denmark|1]; aarhus 1 P [Aarhus|1]; mid 1 [Jutland|1]; "));
}

static void in_and_of_may_stand_between(void)
{
    CU_ASSERT_TRUE(
        codes("", "Aarhus in northern Denmark", "DK 1 [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(
        codes("", "Aarhus City of Denmark", "DK 1 [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(codes("Aarhus Region, Denmark", "Denmark",
                         "DK 3.5 [Denmark|3] [Denmark|0.5]; aarhus 3 P [Aarhus|3]; "));
    CU_ASSERT_TRUE(
        codes("", "Aarhus and in Denmark", "DK 1 P [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(
        codes("", "Aarhus in it. In Denmark", "DK 1 P [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(codes("", "Aarhus in the north of the area Denmark",
                         "DK 1 P [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(codes("", "Aarhus in Mali", "ML 1 P [Mali|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(codes("", "Denmark in Aarhus", "DK 1 P [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
}

static void what_is_named_elsewhere_too_is_not(void)
{
    CU_ASSERT_TRUE(codes("Denmark", "Buses of Aarhus, Denmark",
                         "DK 3.5 P [Denmark|3] [Denmark|0.5]; aarhus 1 [Aarhus|1]; "));
    CU_ASSERT_TRUE(
        codes("", "Aarhus is in Denmark", "DK 1 P [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(codes("", "Aarhus. Denmark", "DK 1 P [Denmark|1]; aarhus 1 P [Aarhus|1]; "));
    CU_ASSERT_TRUE(codes("", "Aarhus, Mali", "ML 1 P [Mali|1]; aarhus 1 P [Aarhus|1]; "));
}

SUITE("corpus/extractors/locations/beside",
      { "what stands beside its part is a mention", what_stands_beside_its_part_is_a_mention },
      { "in and of may stand between", in_and_of_may_stand_between },
      { "what is named elsewhere too is not", what_is_named_elsewhere_too_is_not })
