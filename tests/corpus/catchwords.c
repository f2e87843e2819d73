#include "corpus/catchwords.h"

#include "tests/support/suite.h"

static bool is(const char *text, const char *wanted)
{
    return dgg_text_is(dgg_catchword(dgg_text_of(text)), wanted);
}

static bool is_of_venue(const char *venue, const char *wanted)
{
    return dgg_text_is(dgg_catchword_of_venue(dgg_text_of(venue)), wanted);
}

static void words_that_say_nothing_are_passed_over(void)
{
    CU_ASSERT_TRUE(is("Governing by the Internet", "Governing"));
    CU_ASSERT_TRUE(is("In this article, we argue for", "argue"));
    CU_ASSERT_TRUE(is("“The E-Government of …”", "E-Government"));
    CU_ASSERT_TRUE(is("2001: Für eine Stadt", "Stadt"));
    CU_ASSERT_TRUE(is("The of and", ""));
    CU_ASSERT_TRUE(is("", ""));
}

static void a_chinese_word_is_the_beginning(void)
{
    CU_ASSERT_TRUE(is("《粤港澳大湾区数字治理》", "粤港澳大湾区"));
    CU_ASSERT_TRUE(is("5G智慧城市", "5G"));
    CU_ASSERT_TRUE(is("智慧city", "智慧"));
}

static void letters_that_leave_no_id_are_passed_over(void)
{
    CU_ASSERT_TRUE(is("Карты городов (city maps)", "city"));
    CU_ASSERT_TRUE(is("Карты городов", ""));
}

static void a_venue_is_known_by_its_subject(void)
{
    CU_ASSERT_TRUE(is_of_venue("Journal of Chinese Governance", "Chinese"));
    CU_ASSERT_TRUE(is_of_venue("The China Review", "China"));
    CU_ASSERT_TRUE(is_of_venue("Information, Communication & Society", "Information"));
    CU_ASSERT_TRUE(is_of_venue("International Journal", ""));
}

SUITE("corpus/catchwords",
      { "words that say nothing are passed over", words_that_say_nothing_are_passed_over },
      { "a Chinese word is the beginning", a_chinese_word_is_the_beginning },
      { "letters that leave no id are passed over", letters_that_leave_no_id_are_passed_over },
      { "a venue is known by its subject", a_venue_is_known_by_its_subject })
