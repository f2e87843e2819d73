#include "corpus/duplicates/properties.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static bool says(dgg_value_of *value_of, const dgg_paper *paper, const char *wanted)
{
    dgg_search s = { 0 };
    dgg_text value = { 0 };
    CU_ASSERT_EQUAL(value_of(&s, paper, &value, NULL), DGG_OK);
    bool is = dgg_text_is(value, wanted);
    dgg_keys_destroy(&s.keys);
    dgg_arena_release(&s.arena);
    return is;
}

static const dgg_paper paper = { .title = { "On Maps: I", 10 },
                                 .authors = { (dgg_text[]){ { "O'Neil, Jane", 12 } }, 1 },
                                 .venue = { "J. Maps", 7 },
                                 .doi = { "10.1080/x", 9 },
                                 .pmid = { "123", 3 },
                                 .openalex = { "W12", 3 },
                                 .isbn = { "9783161484100", 13 },
                                 .pages = { "S012-18", 7 },
                                 .year = 2019 };

static void values_are_letters_and_digits(void)
{
    CU_ASSERT_TRUE(says(dgg_property_title_of, &paper, "onmapsi"));
    CU_ASSERT_TRUE(says(dgg_property_author_of, &paper, "oneil"));
    CU_ASSERT_TRUE(says(dgg_property_venue_of, &paper, "jmaps"));
    CU_ASSERT_TRUE(says(dgg_property_year_of, &paper, "2019"));
    CU_ASSERT_TRUE(says(dgg_property_page_of, &paper, "12"));
    CU_ASSERT_TRUE(says(dgg_property_doi_of, &paper, "10.1080/x"));
    CU_ASSERT_TRUE(says(dgg_property_pmid_of, &paper, "123"));
    CU_ASSERT_TRUE(says(dgg_property_openalex_of, &paper, "w12"));
    CU_ASSERT_TRUE(says(dgg_property_book_of, &paper, "9783161484100 onmapsi"));
}

static void what_is_not_known_is_empty(void)
{
    const dgg_paper none = { .isbn = TEXT("9783161484100") };
    CU_ASSERT_TRUE(says(dgg_property_year_of, &none, ""));
    CU_ASSERT_TRUE(says(dgg_property_author_of, &none, ""));
    CU_ASSERT_TRUE(says(dgg_property_book_of, &none, ""));
}

static void authors_tell_papers_of_plain_titles_apart(void)
{
    dgg_paper telling = paper;
    CU_ASSERT_TRUE(says(dgg_property_author_of_plain, &telling, "oneil"));
    telling.title = TEXT("Maps of towns that nobody has ever seen in any of his dreams");
    CU_ASSERT_TRUE(says(dgg_property_author_of_plain, &telling, ""));
}

static dgg_status make_and_forget(void)
{
    dgg_search s = { 0 };
    dgg_text value = { 0 };
    dgg_status status = dgg_property_book_of(&s, &paper, &value, NULL);
    dgg_keys_destroy(&s.keys);
    dgg_arena_release(&s.arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/duplicates/properties",
      { "values are letters and digits", values_are_letters_and_digits },
      { "what is not known is empty", what_is_not_known_is_empty },
      { "authors tell papers of plain titles apart", authors_tell_papers_of_plain_titles_apart },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
