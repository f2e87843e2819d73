#include "tests/corpus/people/people.h"

static void people_who_may_be_one_are_told(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, John")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Smith, K.")) },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_people(&corpus, records, 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.alike_count, 1);
    const dgg_alike_people *alike = &corpus.alike_people[0];
    CU_ASSERT_TRUE(dgg_text_is(alike->names[0], "Smith, John") && alike->papers[0] == 1);
    CU_ASSERT_TRUE(dgg_text_is(alike->names[1], "Smith, J.") && alike->papers[1] == 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(alike->reason, "initials alone do not tell"));
    dgg_corpus_destroy(&corpus);
}

static void the_list_grows_with_the_people(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("D"), .authors = LIST(TEXT("Smith, J.")) },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_people(&corpus, records, 4, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.alike_count, 3);
    dgg_corpus_destroy(&corpus);
}

static void what_is_sure_is_not_told(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Smith, John")),
          .author_ids = LIST(TEXT("[1] orcid:0000-0000-0000-0001")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Smith, John"), TEXT("Smith, J."), TEXT("Smith, James")),
          .author_ids =
              LIST(TEXT("[1] orcid:0000-0000-0000-0002"), TEXT("[2] orcid:0000-0000-0000-0003"),
                   TEXT("[3] orcid:0000-0000-0000-0004")) },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_people(&corpus, records, 2, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.alike_count, 0);
    dgg_corpus_destroy(&corpus);
}

static const char *reason_of(const dgg_paper *records, size_t count)
{
    static char reason[200];
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(make_people(&corpus, records, count, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.alike_count, 1);
    snprintf(reason, sizeof reason, "%s",
             corpus.alike_count > 0 ? corpus.alike_people[0].reason : "");
    dgg_corpus_destroy(&corpus);
    return reason;
}

static void the_reason_tells_what_is_not_known(void)
{
    const dgg_paper scripts[] = { { .title = TEXT("A"), .authors = LIST(TEXT("张伟")) },
                                  { .title = TEXT("B"), .authors = LIST(TEXT("Zhang, Wei")) } };
    CU_ASSERT_PTR_NOT_NULL(strstr(reason_of(scripts, 2), "two scripts"));
    const dgg_paper parts[] = { { .title = TEXT("A"), .authors = LIST(TEXT("Smith, John")) },
                                { .title = TEXT("B"), .authors = LIST(TEXT("Smith, John W.")) } };
    CU_ASSERT_PTR_NOT_NULL(strstr(reason_of(parts, 2), "a part of the name"));
    const dgg_paper common[] = { { .title = TEXT("A"),
                                   .authors = LIST(TEXT("Wang, Wei")),
                                   .institutions = LIST(TEXT("Univ X")) },
                                 { .title = TEXT("B"),
                                   .authors = LIST(TEXT("Wang, Wei")),
                                   .institutions = LIST(TEXT("Univ Y")) } };
    CU_ASSERT_PTR_NOT_NULL(strstr(reason_of(common, 2), "a common name"));
}

SUITE("corpus/people/doubts", { "people who may be one are told", people_who_may_be_one_are_told },
      { "the list grows with the people", the_list_grows_with_the_people },
      { "what is sure is not told", what_is_sure_is_not_told },
      { "the reason tells what is not known", the_reason_tells_what_is_not_known })
