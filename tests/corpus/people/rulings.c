#include "tests/corpus/people/people.h"

static void who_is_one_by_decision_is_one(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Roe, Bo"), TEXT("Doe, Jane")) },
    };
    dgg_ruling ruling = { { 0, 0 }, { 1, 1 }, true, false };
    const dgg_rulings rulings = { &ruling, 1 };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(make_people(&corpus, records, 2, &rulings), DGG_OK);
    CU_ASSERT_STRING_EQUAL(people_in(&corpus), "Doe, Jane: a b|Roe, Bo: b");
    dgg_corpus_destroy(&corpus);
}

static void who_is_two_by_decision_is_two(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Smith, John")),
          .author_ids = LIST(TEXT("[1] scopus:1")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Smith, John")),
          .author_ids = LIST(TEXT("[1] scopus:1")) },
    };
    dgg_ruling items[] = { { { 0, 0 }, { 1, 0 }, false, false },
                           { { 0, 0 }, { 7, 0 }, true, false } };
    const dgg_rulings rulings = { items, 2 };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(make_people(&corpus, records, 2, &rulings), DGG_OK);
    CU_ASSERT_STRING_EQUAL(people_in(&corpus), "Smith, John: a|Smith, John: b");
    CU_ASSERT_EQUAL(corpus.alike_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void apart_holds_against_one(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J."), TEXT("Smith, K.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, J.")) },
    };
    dgg_ruling items[] = { { { 0, 0 }, { 1, 0 }, true, false },
                           { { 0, 0 }, { 1, 0 }, false, false } };
    const dgg_rulings rulings = { items, 2 };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(make_people(&corpus, records, 2, &rulings), DGG_OK);
    CU_ASSERT_STRING_EQUAL(people_in(&corpus), "Smith, J.: a|Smith, J.: b|Smith, K.: a");
    CU_ASSERT_TRUE(items[0].is_refused);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/people/rulings", { "who is one by decision is one", who_is_one_by_decision_is_one },
      { "who is two by decision is two", who_is_two_by_decision_is_two },
      { "apart holds against one", apart_holds_against_one })
