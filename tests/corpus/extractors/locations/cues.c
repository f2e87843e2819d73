#include "tests/support/coded.h"

static const char places[] =
    GAZETTEER("\"cues\": { \"study\": [\"case study\"], \"contrast\": [\"differ from\"],"
              " \"before\": [\"near\"], \"language\": [\"poem\"], \"organisation\": [\"Guild\"],"
              " \"organisation_not\": [\"Open Guild\"] },"
              "\"locations\": [ { \"id\": \"RO\", \"names\": { \"en\": [\"Rome\"] }, \"demonyms\": "
              "[\"Roman\"] },"
              " { \"id\": \"BA\", \"ambiguous\": true, \"names\": { \"en\": [\"Bath\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void the_cues_of_the_file_are_used(void)
{
    CU_ASSERT_TRUE(codes("case studies of Rome", "RO 2 P [Rome|2|cue]; "));
    CU_ASSERT_TRUE(codes("fieldwork in Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("to differ from Rome", "RO 0.5 [Rome|0.5|contrast]; "));
    CU_ASSERT_TRUE(codes("near Bath", "BA 1 P [Bath|1]; "));
    CU_ASSERT_TRUE(codes("in Bath", "~BA ambiguous [Bath]; "));
    CU_ASSERT_TRUE(codes("Roman poems", "~RO language [Roman]; "));
    CU_ASSERT_TRUE(codes("Roman texts", "RO 0.75 [Roman|0.75]; "));
    CU_ASSERT_TRUE(codes("the Guild of Rome", "~RO organisation [Rome]; "));
    CU_ASSERT_TRUE(codes("the Open Guild of Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("the University of Rome", "RO 1 P [Rome|1]; "));
}

static void distances_are_counted_from_the_nearer_end(void)
{
    CU_ASSERT_TRUE(codes("case study a b c d e f g Rome", "RO 2 P [Rome|2|cue]; "));
    CU_ASSERT_TRUE(codes("case study a b c d e f g h Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("Rome a b c d e f g case study", "RO 2 P [Rome|2|cue]; "));
    CU_ASSERT_TRUE(codes("Rome a b c d e f g h case study", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("differ from a b c Rome", "RO 0.5 [Rome|0.5|contrast]; "));
    CU_ASSERT_TRUE(codes("differ from a b c d Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("differ from a, Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("Rome may differ from it", "RO 1 P [Rome|1]; "));
}

static void what_is_counted_is_a_mention(void)
{
    CU_ASSERT_TRUE(codes("Rome leads in publications", "RO 1 [Rome|1]; "));
    CU_ASSERT_TRUE(codes("publications from Rome and Bath", "BA 1 [Bath|1]; RO 1 [Rome|1]; "));
    CU_ASSERT_TRUE(codes("They were the most productive countries. Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(
        codes("publications. Rome leads in publications. Rome", "RO 1.5 [Rome|1] [Rome|0.5]; "));
    CU_ASSERT_TRUE(codes("publications a b c d e f g h i j k l m n o p q r s t u v w Rome",
                         "RO 1 [Rome|1]; "));
    CU_ASSERT_TRUE(codes("publications a b c d e f g h i j k l m n o p q r s t u v w x Rome",
                         "RO 1 P [Rome|1]; "));
}

static void a_few_cities_are_studied(void)
{
    CU_ASSERT_TRUE(codes("we look at two cities (Rome)", "RO 2 P [Rome|2|cue]; "));
    CU_ASSERT_TRUE(codes("in four large old cities, Rome", "RO 2 P [Rome|2|cue]; "));
    CU_ASSERT_TRUE(codes("in four very large old cities, Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("of the two, cities like Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("in 57 countries, Rome", "RO 1 P [Rome|1]; "));
    CU_ASSERT_TRUE(codes("one of two city walls, Rome", "RO 1 P [Rome|1]; "));
}

SUITE("corpus/extractors/locations/cues",
      { "the cues of the file are used", the_cues_of_the_file_are_used },
      { "distances are counted from the nearer end", distances_are_counted_from_the_nearer_end },
      { "what is counted is a mention", what_is_counted_is_a_mention },
      { "a few cities are studied", a_few_cities_are_studied })
