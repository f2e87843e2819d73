#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"not_places\": { \"en\": [\"New York Times\", \"South China Post\", \"Old Rome\"] },"
    "\"locations\": [ { \"id\": \"york\", \"names\": { \"en\": [\"York\"] } },"
    " { \"id\": \"ny\", \"names\": { \"en\": [\"New York\", \"new York\"] }, \"demonyms\": [\"New "
    "York\"] },"
    " { \"id\": \"other\", \"names\": { \"en\": [\"New York\"] } },"
    " { \"id\": \"south-china\", \"names\": { \"en\": [\"South China\"] } },"
    " { \"id\": \"china-sea\", \"names\": { \"en\": [\"China Sea\"] } },"
    " { \"id\": \"rome\", \"names\": { \"en\": [\"Rome\", \"Old Rome\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void the_longest_takes_its_words(void)
{
    CU_ASSERT_TRUE(codes("in York", "york 1 P [York|1]; "));
    CU_ASSERT_TRUE(codes("South China Sea",
                         "south-china 1 P [South China|1]; ~china-sea nested [China Sea]; "));
    CU_ASSERT_TRUE(codes("a new York", "ny 1 P [new York|1]; ~other lower case [new York]; "
                                       "~york nested [York]; "));
}

static void of_two_with_the_same_words_the_first_of_the_file_stands(void)
{
    CU_ASSERT_TRUE(codes("New York", "ny 1 P [New York|1]; ~other overlap [New York]; "
                                     "~york nested [York]; "));
}

static void a_mask_is_stronger_than_a_name(void)
{
    CU_ASSERT_TRUE(codes(
        "Old Rome", "~rome masked [Old Rome]; ~ no location [Old Rome]; ~rome masked [Rome]; "));
    CU_ASSERT_TRUE(codes("the New York Times",
                         "~ no location [New York Times]; ~ny masked [New York]; "
                         "~other masked [New York]; ~york masked [York]; "));
    CU_ASSERT_TRUE(codes("old Rome", "rome 1 P [Rome|1]; "));
}

static void two_spellings_of_one_name_are_one_hit(void)
{
    CU_ASSERT_TRUE(codes("york", "~york lower case [york]; "));
    CU_ASSERT_TRUE(codes("new york", "~ny lower case [new york]; ~other lower case [new york]; "
                                     "~york lower case [york]; "));
}

SUITE("corpus/extractors/locations/overlaps",
      { "the longest takes its words", the_longest_takes_its_words },
      { "of two with the same words the first of the file stands",
        of_two_with_the_same_words_the_first_of_the_file_stands },
      { "a mask is stronger than a name", a_mask_is_stronger_than_a_name },
      { "two spellings of one name are one hit", two_spellings_of_one_name_are_one_hit })
