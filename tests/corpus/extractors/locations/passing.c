#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"locations\": [ { \"id\": \"nairobi\", \"type\": \"city\", \"names\": { \"en\": "
    "[\"Nairobi\"] } }, { \"id\": \"eu\", \"type\": \"region\", \"names\": { \"en\": [\"=EU\"] } "
    "}, "
    "{ \"id\": \"europe\", \"type\": \"region\", \"demonyms\": [\"European\"], \"names\": { "
    "\"en\": "
    "[\"Europe\"] } }, { \"id\": \"DE\", \"type\": \"country or area\", \"names\": { \"zh\": "
    "[\"德意志\", \"德国\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void the_place_of_a_conference_is_none_of_study(void)
{
    CU_ASSERT_TRUE(codes("Read at the Third Conference on Schools, held on 3 May at a centre in "
                         "Nairobi.",
                         "~nairobi place of a conference [Nairobi]; "));
    CU_ASSERT_TRUE(
        codes("A conference was held. Schools of Nairobi differ.", "nairobi 1 P [Nairobi|1]; "));
    CU_ASSERT_TRUE(codes("A workshop held in Nairobi asked parents.", "nairobi 1 P [Nairobi|1]; "));
    CU_ASSERT_TRUE(
        codes("A conference on schools in Nairobi is reported.", "nairobi 1 P [Nairobi|1]; "));
}

static void a_bloc_that_pays_or_acts_is_not_looked_at(void)
{
    CU_ASSERT_TRUE(codes("an EU-funded platform", "~eu a body that acts or pays [EU]; "));
    CU_ASSERT_TRUE(codes("the EU FP7 project", "~eu a body that acts or pays [EU]; "));
    CU_ASSERT_TRUE(codes("a call of the European Commission",
                         "~europe a body that acts or pays [European]; "));
    CU_ASSERT_TRUE(codes("law of the EU, projects of cities", "eu 1 P [EU|1]; "));
    CU_ASSERT_TRUE(codes("European cities", "europe 0.75 [European|0.75]; "));
}

static void the_title_of_a_work_names_no_place_of_study(void)
{
    CU_ASSERT_TRUE(codes("引用《德意志意识形态》的论文", "~DE title of a work [德意志]; "));
    CU_ASSERT_TRUE(codes("《德国数据保护法》的影响", "DE 1 P [德国|1]; "));
    CU_ASSERT_TRUE(codes("《资本论》在德国", "DE 1 P [德国|1]; "));
    CU_ASSERT_TRUE(codes("德国《资本论》", "DE 1 P [德国|1]; "));
}

static void an_abstract_that_names_europe_again_says_little(void)
{
    CU_ASSERT_TRUE(
        codes("EU rules. In Nairobi they bind schools. EU law. EU aid in Nairobi. Nairobi.",
              "eu 2 [EU|1] [EU|0.5] [EU|0.5]; "
              "nairobi 2 P [Nairobi|1] [Nairobi|0.5] [Nairobi|0.5]; "));
    CU_ASSERT_TRUE(codes("EU rules. EU law. EU aid.", "eu 2 P [EU|1] [EU|0.5] [EU|0.5]; "));
    const dgg_paper titled = { .title = dgg_text_of("EU rules of Nairobi") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &titled,
                           "eu 3 P [EU|3]; nairobi 3 P [Nairobi|3]; "));
}

SUITE("corpus/extractors/locations/passing",
      { "the place of a conference is none of study", the_place_of_a_conference_is_none_of_study },
      { "a bloc that pays or acts is not looked at", a_bloc_that_pays_or_acts_is_not_looked_at },
      { "the title of a work names no place of study",
        the_title_of_a_work_names_no_place_of_study },
      { "an abstract that names europe again says little",
        an_abstract_that_names_europe_again_says_little })
