#include "corpus/readers/markdown/pieces.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static void names_are_told_from_other_words(void)
{
    CU_ASSERT_TRUE(dgg_markdown_are_names(TEXT("Doe, J., & van Kis, E.")));
    CU_ASSERT_TRUE(dgg_markdown_are_names(TEXT("Jane Doe and John Ray")));
    CU_ASSERT_TRUE(dgg_markdown_are_names(TEXT("王伟, 李娜")));
    CU_ASSERT_FALSE(dgg_markdown_are_names(TEXT("Tells where towns are")));
    CU_ASSERT_FALSE(dgg_markdown_are_names(TEXT("Maps 12, Doe")));
    CU_ASSERT_FALSE(dgg_markdown_are_names(TEXT("")));
}

static void what_stands_around_names_goes(void)
{
    CU_ASSERT_TRUE(
        text_is(dgg_markdown_without_others(TEXT(" — by Jane Doe et al.,")), "Jane Doe"));
    CU_ASSERT_TRUE(text_is(dgg_markdown_without_others(TEXT("Doe, J. (")), "Doe, J."));
    CU_ASSERT_TRUE(text_is(dgg_markdown_without_others(TEXT("Jane Doe. \"")), "Jane Doe"));
    CU_ASSERT_TRUE(text_is(dgg_markdown_without_marks(TEXT("– (Maps), ")), "Maps"));
    CU_ASSERT_TRUE(text_is(dgg_markdown_without_marks(TEXT("()")), ""));
}

static void names_and_venues_are_cut_off(void)
{
    dgg_text behind = TEXT(", Jane Doe and John Ray. Maps, 2019"),
             none = TEXT(": where 3 towns are");
    CU_ASSERT_TRUE(text_is(dgg_markdown_cut_names(&behind), "Jane Doe and John Ray"));
    CU_ASSERT_TRUE(text_is(dgg_markdown_cut_venue(&behind), "Maps"));
    CU_ASSERT_TRUE(text_is(behind, ", 2019"));
    CU_ASSERT_TRUE(text_is(dgg_markdown_cut_names(&none), ""));
    CU_ASSERT_TRUE(text_is(dgg_markdown_cut_venue(&none), ""));
    CU_ASSERT_TRUE(text_is(none, ": where 3 towns are"));
}

static void years_stand_alone(void)
{
    CU_ASSERT_EQUAL(dgg_markdown_find_year(TEXT("Doe (2019a)")), 5);
    CU_ASSERT_EQUAL(dgg_markdown_find_year(TEXT("arXiv:1907.0001")), 15);
    CU_ASSERT_EQUAL(dgg_markdown_find_year(TEXT("20190 2026-08-03")), 16);
    CU_ASSERT_EQUAL(dgg_markdown_find_year(TEXT("2026-08")), 0);
}

static void some_links_say_nothing(void)
{
    CU_ASSERT_TRUE(dgg_markdown_is_generic(TEXT("PDF")));
    CU_ASSERT_TRUE(dgg_markdown_is_generic(TEXT("https://doi.org/10.1080/a")));
    CU_ASSERT_TRUE(dgg_markdown_is_generic(TEXT("Full text")));
    CU_ASSERT_TRUE(dgg_markdown_is_generic(TEXT("Google Scholar")));
    CU_ASSERT_TRUE(dgg_markdown_is_generic(TEXT("[Web of Science]")));
    CU_ASSERT_FALSE(dgg_markdown_is_generic(TEXT("Open data")));
    CU_ASSERT_FALSE(dgg_markdown_is_generic(TEXT("Platform urbanism")));
    CU_ASSERT_FALSE(dgg_markdown_is_generic(TEXT("Open data in the cities of Norway")));
    CU_ASSERT_TRUE(dgg_markdown_is_address(TEXT("https://x.org")));
    CU_ASSERT_TRUE(dgg_markdown_is_address(TEXT("doi:10.1080/a")));
    CU_ASSERT_FALSE(dgg_markdown_is_address(TEXT("a.md")));
}

static void words_are_counted_in_any_script(void)
{
    CU_ASSERT_EQUAL(dgg_markdown_count_words(TEXT("On the maps' 3 towns")), 4);
    CU_ASSERT_EQUAL(dgg_markdown_count_words(TEXT("数字治理")), 4);
    CU_ASSERT_EQUAL(dgg_markdown_count_words(TEXT("2019-08")), 0);
}

SUITE("corpus/readers/markdown/pieces",
      { "names are told from other words", names_are_told_from_other_words },
      { "what stands around names goes", what_stands_around_names_goes },
      { "names and venues are cut off", names_and_venues_are_cut_off },
      { "years stand alone", years_stand_alone },
      { "some links say nothing", some_links_say_nothing },
      { "words are counted in any script", words_are_counted_in_any_script })
