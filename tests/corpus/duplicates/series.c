#include "corpus/duplicates/series.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static bool are(const char *title, const char *wanted)
{
    dgg_buffer numbers = { 0 };
    CU_ASSERT_EQUAL(dgg_series_numbers(&numbers, TEXT(title), NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&numbers), wanted);
    dgg_buffer_destroy(&numbers);
    return is_right;
}

static void numbers_are_found_however_they_are_written(void)
{
    CU_ASSERT_TRUE(are("Part II: towns in 2019", "2 2019 "));
    CU_ASSERT_TRUE(are("Part two", "2 "));
    CU_ASSERT_TRUE(are("On maps, xxxix and XIV", "39 14 "));
    CU_ASSERT_TRUE(are("On maps 1/2", "1 2 "));
    CU_ASSERT_TRUE(are("COVID-19 and Web2 007", "19 2 7 "));
    CU_ASSERT_TRUE(are("Part Ⅲ ② ㈠", "3 2 1 "));
    CU_ASSERT_TRUE(are("数字政府研究（上）", "1 "));
    CU_ASSERT_TRUE(are("数字政府研究(下)", "100 "));
    CU_ASSERT_TRUE(are("数字政府研究之二", "2 "));
    CU_ASSERT_TRUE(are("数字政府研究（三）", "3 "));
    CU_ASSERT_TRUE(are("数字政府研究 中篇", "2 "));
}

static void words_that_hold_numerals_are_none(void)
{
    CU_ASSERT_TRUE(are("Maps, mixed civic voices", ""));
    CU_ASSERT_TRUE(are("iiii vx xxxxi", ""));
    CU_ASSERT_TRUE(are("一带一路与上海：中国的统一", ""));
    CU_ASSERT_TRUE(are("", ""));
}

static void a_digit_amid_letters_is_a_damaged_letter(void)
{
    CU_ASSERT_TRUE(are("Urban p1anning and c0mputing", ""));
    CU_ASSERT_TRUE(are("h1n1 and h5n1", "1 1 5 1 "));
    CU_ASSERT_TRUE(are("planning4people", "4 "));
    CU_ASSERT_TRUE(are("planning15people", "15 "));
}

static void chinese_parts_differ_by_their_number_alone(void)
{
    CU_ASSERT_TRUE(dgg_series_differ(TEXT("政府研究一"), TEXT("政府研究二")));
    CU_ASSERT_TRUE(dgg_series_differ(TEXT("政府研究上"), TEXT("政府研究下")));
    CU_ASSERT_TRUE(dgg_series_differ(TEXT("政府研究二"), TEXT("政府研究")));
    CU_ASSERT_TRUE(dgg_series_differ(TEXT("论一政府"), TEXT("论十二政府")));
    CU_ASSERT_FALSE(dgg_series_differ(TEXT("政府研究"), TEXT("政府研究")));
    CU_ASSERT_FALSE(dgg_series_differ(TEXT("政府研究"), TEXT("政府研穷")));
    CU_ASSERT_FALSE(dgg_series_differ(TEXT("政府研究一"), TEXT("政府探究二")));
    CU_ASSERT_FALSE(dgg_series_differ(TEXT(""), TEXT("政府")));
}

static dgg_status find_and_forget(void)
{
    dgg_buffer numbers = { 0 };
    dgg_status status = dgg_series_numbers(&numbers, TEXT("Part II of 2019（上）"), NULL);
    dgg_buffer_destroy(&numbers);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(find_and_forget());
}

SUITE("corpus/duplicates/series",
      { "numbers are found however they are written", numbers_are_found_however_they_are_written },
      { "words that hold numerals are none", words_that_hold_numerals_are_none },
      { "a digit amid letters is a damaged letter", a_digit_amid_letters_is_a_damaged_letter },
      { "Chinese parts differ by their number alone", chinese_parts_differ_by_their_number_alone },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
