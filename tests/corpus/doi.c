#include "corpus/doi.h"

#include "base/unicode.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool finds(const char *text, const char *doi)
{
    return dgg_text_is(dgg_doi_find(dgg_text_of(text)), doi);
}

static bool keeps(const char *text, const char *doi)
{
    dgg_arena *arena = NULL;
    dgg_text kept = dgg_text_of(text);
    bool is_kept = dgg_doi_keep(&arena, &kept, NULL) == DGG_OK && dgg_text_is(kept, doi);
    dgg_arena_release(&arena);
    return is_kept;
}

static void it_is_found_however_it_is_written(void)
{
    CU_ASSERT_TRUE(finds("10.1080/1369118X.2024.1", "10.1080/1369118X.2024.1"));
    CU_ASSERT_TRUE(finds("https://doi.org/10.1080/x", "10.1080/x"));
    CU_ASSERT_TRUE(finds("doi:10.1080/x", "10.1080/x"));
    CU_ASSERT_TRUE(finds("SMITH J, 2010, CITIES, V1, DOI 10.1016/j.cities.2010.05.002",
                         "10.1016/j.cities.2010.05.002"));
    CU_ASSERT_TRUE(finds("see (10.1000.10/456), page 3", "10.1000.10/456"));
}

static void the_sentence_around_it_is_left_out(void)
{
    CU_ASSERT_TRUE(finds("10.1080/x.", "10.1080/x"));
    CU_ASSERT_TRUE(finds("[10.1080/x]", "10.1080/x"));
    CU_ASSERT_TRUE(finds("\"10.1080/x\", 2", "10.1080/x"));
    CU_ASSERT_TRUE(finds("10.1016/S0304-3959(05)00002-1)", "10.1016/S0304-3959(05)00002-1"));
    CU_ASSERT_TRUE(finds("10.1002/(SICI)1097<693::AID-ASI4>3.0.CO;2-O",
                         "10.1002/(SICI)1097<693::AID-ASI4>3.0.CO;2-O"));
}

static void a_number_is_no_doi(void)
{
    CU_ASSERT_TRUE(finds("10.5 per cent of 10.12/13", ""));
    CU_ASSERT_TRUE(finds("210.1080/x", ""));
    CU_ASSERT_TRUE(finds("10.1080/", ""));
    CU_ASSERT_TRUE(finds("10.1080", ""));
    CU_ASSERT_TRUE(finds("", ""));
    CU_ASSERT_TRUE(finds("10.1 and then 10.1080/x", "10.1080/x"));
}

static void what_is_too_long_ends_behind_a_whole_character(void)
{
    char text[600] = "10.1080/";
    for (size_t i = strlen(text); i < sizeof text; i++) {
        text[i] = i % 2 == 0 ? '\xC3' : '\xBF';
    }
    CU_ASSERT_EQUAL(dgg_doi_find((dgg_text){ text, sizeof text }).length, 512);
    memmove(text + 9, text + 8, sizeof text - 9);
    text[8] = 'x';
    dgg_text found = dgg_doi_find((dgg_text){ text, sizeof text });
    CU_ASSERT_EQUAL(found.length, 511);
    CU_ASSERT_EQUAL(dgg_unicode_valid(found), found.length);
}

static void it_is_kept_bare_and_in_lower_case(void)
{
    CU_ASSERT_TRUE(keeps("https://dx.doi.org/10.1080/1369118X.2024", "10.1080/1369118x.2024"));
    CU_ASSERT_TRUE(
        keeps("http://doi.org/10.1002%2F%28SICI%291097%3C6%3E", "10.1002/(sici)1097<6>"));
    CU_ASSERT_TRUE(keeps("10.1080/a%b%zz%0a", "10.1080/a%b%zz%0a"));
    CU_ASSERT_TRUE(keeps("10.1080/a%252Fb", "10.1080/a/b"));
    CU_ASSERT_TRUE(keeps("10.1080/a%22b", "10.1080/a"));
    CU_ASSERT_TRUE(keeps("10.1080%2f%22", ""));
    CU_ASSERT_TRUE(keeps("n/a", ""));
}

static dgg_status keep_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_text kept = dgg_text_of("10.1080/x");
    dgg_status status = dgg_doi_keep(&arena, &kept, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(keep_and_forget());
}

SUITE("corpus/doi", { "it is found however it is written", it_is_found_however_it_is_written },
      { "the sentence around it is left out", the_sentence_around_it_is_left_out },
      { "a number is no DOI", a_number_is_no_doi },
      { "it is kept bare and in lower case", it_is_kept_bare_and_in_lower_case },
      { "what is too long ends behind a whole character",
        what_is_too_long_ends_behind_a_whole_character },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
