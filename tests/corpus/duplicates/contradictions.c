#include "corpus/duplicates/contradictions.h"

#include <string.h>

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const dgg_known known = {
    .title = { "governingtownsbymapsandnumbers", 30 },
    .family = { "smith", 5 },
    .venue = { "journal of maps", 15 },
    .volume = { "7", 1 },
    .issue = { "2", 1 },
    .page = { "12", 2 },
    .last_page = { "18", 2 },
    .year = 2019,
};

/* NULL: nothing contradicts. */
static bool is(const char *wanted, const dgg_known *other)
{
    const char *one = dgg_contradiction_of(&known, other);
    const char *back = dgg_contradiction_of(other, &known);
    return wanted == NULL ? one == NULL && back == NULL
                          : one != NULL && back != NULL && strcmp(one, wanted) == 0 &&
                                strcmp(back, wanted) == 0;
}

static void each_thing_that_is_told_otherwise_is_named(void)
{
    dgg_known other = known;
    CU_ASSERT_TRUE(is(NULL, &other));
    other.page = TEXT("40");
    other.last_page = TEXT("44");
    CU_ASSERT_TRUE(is("first page", &other));
    other.volume = TEXT("8");
    CU_ASSERT_TRUE(is("volume", &other));
    other.venue = TEXT("annals of towns");
    CU_ASSERT_TRUE(is("venue", &other));
    other.family = TEXT("miller");
    CU_ASSERT_TRUE(is("first author", &other));
    other = known;
    other.page = other.last_page = (dgg_text){ 0 };
    other.issue = TEXT("3");
    CU_ASSERT_TRUE(is("issue", &other));
}

static void what_is_not_told_contradicts_nothing(void)
{
    const dgg_known nothing = { .title = known.title };
    CU_ASSERT_TRUE(is(NULL, &nothing));
}

static void spellings_are_no_contradiction(void)
{
    dgg_known other = known;
    other.page = other.last_page = (dgg_text){ 0 };
    static const char *const venues[] = { "j maps", "maps", "jom", "地图 学 报" };
    for (size_t i = 0; i < sizeof venues / sizeof *venues; i++) {
        other.venue = TEXT(venues[i]);
        CU_ASSERT_TRUE(is(NULL, &other));
    }
    other.venue = TEXT("jot");
    CU_ASSERT_TRUE(is("venue", &other));
    other = known;
    other.volume = TEXT("Vol. 07(2)");
    other.page = TEXT("S012");
    CU_ASSERT_TRUE(is(NULL, &other));
    other.volume = TEXT("2019"); /* counted by years */
    CU_ASSERT_TRUE(is(NULL, &other));
    static const char *const families[] = { "vansmith", "smyth", "张" };
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        other.family = TEXT(families[i]);
        CU_ASSERT_TRUE(is(NULL, &other));
    }
}

static void a_number_of_the_article_is_no_page(void)
{
    dgg_known one = known, other = known;
    one.page = TEXT("1");
    other.page = TEXT("105432");
    CU_ASSERT_PTR_NULL(dgg_contradiction_of(&one, &other));
    CU_ASSERT_PTR_NULL(dgg_contradiction_of(&other, &one));
    other.page = TEXT("e12");
    CU_ASSERT_PTR_NULL(dgg_contradiction_of(&one, &other));
    other.page = TEXT("105");
    CU_ASSERT_PTR_NOT_NULL(dgg_contradiction_of(&one, &other));
}

/* A venue that a database calls by its series, an author that it leaves out. */
static void the_same_place_goes_before_one_other_thing(void)
{
    dgg_known other = known;
    other.venue = TEXT("annals of towns");
    CU_ASSERT_TRUE(is(NULL, &other));
    other.family = TEXT("miller");
    CU_ASSERT_TRUE(is("first author", &other));
    other.venue = known.venue;
    CU_ASSERT_TRUE(is(NULL, &other));
    other = known;
    other.volume = TEXT("8"); /* but pages 12 to 18 of both */
    CU_ASSERT_TRUE(is(NULL, &other));
}

static void of_a_preprint_the_author_counts(void)
{
    dgg_known other = known;
    other.is_preprint = true;
    other.venue = TEXT("arxiv");
    other.volume = TEXT("1801");
    other.page = TEXT("3");
    CU_ASSERT_TRUE(is(NULL, &other));
    other.family = TEXT("miller");
    CU_ASSERT_TRUE(is("first author", &other));
}

static void two_works_differ_in_title_author_and_page(void)
{
    dgg_known other = known;
    other.title = TEXT("theeconomyofseasandlakesandponds");
    other.family = TEXT("miller");
    CU_ASSERT_FALSE(dgg_known_are_two_works(&known, &other));
    other.page = TEXT("40");
    CU_ASSERT_TRUE(dgg_known_are_two_works(&known, &other));
    CU_ASSERT_TRUE(dgg_known_are_two_works(&other, &known));
    other.title = (dgg_text){ 0 };
    CU_ASSERT_FALSE(dgg_known_are_two_works(&known, &other));
}

static void author_doi_or_place_prove_a_plain_title(void)
{
    dgg_known other = { .title = known.title, .venue = known.venue, .year = 2019 };
    CU_ASSERT_FALSE(dgg_known_prove(&known, &other));
    other.volume = known.volume;
    CU_ASSERT_FALSE(dgg_known_prove(&known, &other));
    other.issue = known.issue;
    CU_ASSERT_TRUE(dgg_known_prove(&known, &other));
    other = (dgg_known){ .family = known.family };
    CU_ASSERT_TRUE(dgg_known_prove(&known, &other));
    const dgg_known with_doi = { .doi = TEXT("10.1080/x") };
    CU_ASSERT_TRUE(dgg_known_prove(&with_doi, &with_doi));
}

SUITE("corpus/duplicates/contradictions",
      { "each thing that is told otherwise is named", each_thing_that_is_told_otherwise_is_named },
      { "what is not told contradicts nothing", what_is_not_told_contradicts_nothing },
      { "spellings are no contradiction", spellings_are_no_contradiction },
      { "a number of the article is no page", a_number_of_the_article_is_no_page },
      { "the same place goes before one other thing", the_same_place_goes_before_one_other_thing },
      { "of a preprint the author counts", of_a_preprint_the_author_counts },
      { "two works differ in title, author and page", two_works_differ_in_title_author_and_page },
      { "author, DOI or place prove a plain title", author_doi_or_place_prove_a_plain_title })
