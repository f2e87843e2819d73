#include "tests/corpus/people/people.h"

static void a_person_has_the_fullest_name(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("SMITH, JANE"), TEXT("Roe, Bo")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, J."), TEXT("Roe, Bo")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Jane Smith")) },
        { .title = TEXT("D"), .authors = LIST(TEXT("Smith, Jane")) },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_people(&corpus, records, 4, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.people.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.people.items[1].label, "Smith, Jane"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.people.items[1].id, "smith-jane"));
    CU_ASSERT_EQUAL(corpus.links[DGG_WROTE].count, 6);
    dgg_corpus_destroy(&corpus);
}

static void people_of_one_name_have_ids_of_their_own(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, J.")) },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_people(&corpus, records, 2, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.people.count, 2);
    CU_ASSERT_FALSE(dgg_text_equal(corpus.people.items[0].id, corpus.people.items[1].id));
    CU_ASSERT_TRUE(dgg_text_starts(corpus.people.items[0].id, "smith-j-"));
    dgg_corpus_destroy(&corpus);
}

static void without_authors_there_are_none(void)
{
    const dgg_paper record = { .title = TEXT("A"), .authors = LIST(TEXT("?")) };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(make_people(&corpus, &record, 1, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.people.count, 0);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/people/persons", { "a person has the fullest name", a_person_has_the_fullest_name },
      { "people of one name have ids of their own", people_of_one_name_have_ids_of_their_own },
      { "without authors there are none", without_authors_there_are_none })
