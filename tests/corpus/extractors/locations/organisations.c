#include "tests/support/coded.h"

static const char places[] =
    GAZETTEER("\"locations\": [ { \"id\": \"CN\", \"demonyms\": [\"Chinese\"], \"names\": { "
              "\"en\": [\"China\"] } },"
              " { \"id\": \"HK\", \"names\": { \"en\": [\"Hong Kong\"], \"zh\": [\"香港\"] } },"
              " { \"id\": \"park\", \"names\": { \"en\": [\"College Park\"] } } ]");

/* Whether the only location of the abstract is dropped as part of an organisation. */
static bool is_organisation(const char *abstract)
{
    coded_paper it = { 0 };
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    CU_ASSERT_EQUAL_FATAL(code_paper(&it, NO_THEMES, places, &paper), DGG_OK);
    size_t links = it.corpus.links[DGG_STUDIES].count;
    bool is_dropped =
        it.corpus.rejected_count == 1 && dgg_text_is(it.corpus.rejected[0].reason, "organisation");
    CU_ASSERT_EQUAL(links + it.corpus.rejected_count, 1);
    forget_coded(&it);
    return is_dropped;
}

static void a_word_of_organisation_in_the_run_drops_the_name(void)
{
    CU_ASSERT_TRUE(is_organisation("at Hong Kong University"));
    CU_ASSERT_TRUE(is_organisation("the Chinese Academy"));
    CU_ASSERT_TRUE(is_organisation("the Fudan University Hong Kong branch"));
    CU_ASSERT_TRUE(is_organisation("HONG KONG UNIVERSITY"));
    CU_ASSERT_FALSE(is_organisation("the government of Hong Kong"));
}

static void the_run_goes_across_of_and_its_like(void)
{
    CU_ASSERT_TRUE(is_organisation("the University of Hong Kong"));
    CU_ASSERT_TRUE(is_organisation("Journal of Contemporary China"));
    CU_ASSERT_TRUE(is_organisation("Ministry of the Interior of China"));
    CU_ASSERT_TRUE(is_organisation("Universidad de Hong Kong"));
    CU_ASSERT_TRUE(is_organisation("University of Science and Technology of China"));
    CU_ASSERT_TRUE(is_organisation("University of Medicine and Pharmacy at Hong Kong"));
    CU_ASSERT_TRUE(is_organisation("the University of Texas at Hong Kong"));
    CU_ASSERT_TRUE(is_organisation("Hong Kong Computing and Networking Center"));
}

static void and_alone_does_not_go_on(void)
{
    CU_ASSERT_FALSE(is_organisation("the Fudan University and China"));
    CU_ASSERT_FALSE(is_organisation("the University of Macao and China"));
    CU_ASSERT_FALSE(is_organisation("University in Hong Kong"));
    CU_ASSERT_FALSE(is_organisation("UNIVERSITY REFORM IN CHINA"));
    CU_ASSERT_FALSE(is_organisation("Hong Kong and Fudan University"));
}

static void punctuation_ends_the_run(void)
{
    CU_ASSERT_FALSE(is_organisation("Fudan University, Hong Kong"));
    CU_ASSERT_FALSE(is_organisation("Fudan University (Hong Kong)"));
    CU_ASSERT_FALSE(is_organisation("Fudan University – Hong Kong"));
    CU_ASSERT_FALSE(is_organisation("Fudan University/Hong Kong"));
    CU_ASSERT_FALSE(is_organisation("Fudan University. Hong Kong"));
    CU_ASSERT_FALSE(is_organisation("China’s University System"));
    CU_ASSERT_TRUE(is_organisation("Sino-Hong Kong University"));
}

static void plurals_and_exceptions_are_no_organisations(void)
{
    CU_ASSERT_FALSE(is_organisation("Chinese Universities Today"));
    CU_ASSERT_FALSE(is_organisation("Chinese Civil Society"));
    CU_ASSERT_FALSE(is_organisation("Chinese university"));
    CU_ASSERT_FALSE(is_organisation("near College Park"));
}

static void in_chinese_the_word_follows_the_name(void)
{
    CU_ASSERT_TRUE(is_organisation("香港大学"));
    CU_ASSERT_TRUE(is_organisation("香港一二三四五六大学"));
    CU_ASSERT_FALSE(is_organisation("香港一二三四五六七大学"));
    CU_ASSERT_FALSE(is_organisation("香港的大学"));
    CU_ASSERT_FALSE(is_organisation("香港，大学"));
    CU_ASSERT_FALSE(is_organisation("香港大学生"));
    CU_ASSERT_FALSE(is_organisation("香港 University 大学"));
    CU_ASSERT_FALSE(is_organisation("大学在香港"));
}

static void headlines_and_reviews_name_no_organisation(void)
{
    CU_ASSERT_FALSE(is_organisation("How Chinese University Students Use Phones"));
    CU_ASSERT_TRUE(is_organisation("Reports of the Chinese Academy of Sciences Today"));
    CU_ASSERT_FALSE(is_organisation("A Review of China"));
    CU_ASSERT_TRUE(is_organisation("the Review of China"));
}

SUITE("corpus/extractors/locations/organisations",
      { "headlines and reviews name no organisation", headlines_and_reviews_name_no_organisation },
      { "a word of organisation in the run drops the name",
        a_word_of_organisation_in_the_run_drops_the_name },
      { "the run goes across of and its like", the_run_goes_across_of_and_its_like },
      { "and alone does not go on", and_alone_does_not_go_on },
      { "punctuation ends the run", punctuation_ends_the_run },
      { "plurals and exceptions are no organisations",
        plurals_and_exceptions_are_no_organisations },
      { "in Chinese the word follows the name", in_chinese_the_word_follows_the_name })
