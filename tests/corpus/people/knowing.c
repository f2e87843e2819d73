#include "corpus/people/persons.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

/* How many clues of that kind the authors of one paper give. */
static size_t count_clues(const dgg_paper *record, dgg_clue_kind kind)
{
    dgg_corpus corpus = { 0 };
    dgg_persons persons = { .corpus = &corpus };
    size_t count = 0;
    CU_ASSERT_EQUAL_FATAL(add_records(&corpus, record, 1, false), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_persons_gather(&persons, NULL), DGG_OK);
    for (size_t i = 0; i < persons.clue_count; i++) {
        count += persons.clues[i].kind == kind ? 1 : 0;
    }
    dgg_persons_destroy(&persons);
    dgg_corpus_destroy(&corpus);
    return count;
}

static void an_institution_of_one_or_of_all_is_a_place(void)
{
    const dgg_paper shared = { .title = TEXT("A"),
                               .authors = LIST(TEXT("Smith, John"), TEXT("Roe, Bo")),
                               .institutions = LIST(TEXT("Univ X")) };
    const dgg_paper single = { .title = TEXT("A"),
                               .authors = LIST(TEXT("Smith, John")),
                               .institutions = LIST(TEXT("Univ X"), TEXT("Univ Y")) };
    const dgg_paper unknown = { .title = TEXT("A"),
                                .authors = LIST(TEXT("Smith, John"), TEXT("Roe, Bo")),
                                .institutions = LIST(TEXT("Univ X"), TEXT("Univ Y")) };
    CU_ASSERT_EQUAL(count_clues(&shared, DGG_CLUE_INSTITUTION), 2);
    CU_ASSERT_EQUAL(count_clues(&single, DGG_CLUE_INSTITUTION), 2);
    CU_ASSERT_EQUAL(count_clues(&unknown, DGG_CLUE_INSTITUTION), 0);
    CU_ASSERT_EQUAL(count_clues(&unknown, DGG_CLUE_PAPER), 4);
}

static void a_coauthor_with_a_common_short_name_tells_little(void)
{
    const dgg_paper little = { .title = TEXT("A"),
                               .authors = LIST(TEXT("Wang, Wei"), TEXT("Li, Na")) };
    const dgg_paper more = { .title = TEXT("A"),
                             .authors = LIST(TEXT("Wang, Wei"), TEXT("Li, Xiaona")) };
    const dgg_paper most = { .title = TEXT("A"),
                             .authors = LIST(TEXT("Wang, W."), TEXT("Borg, A.")) };
    CU_ASSERT_EQUAL(count_clues(&little, DGG_CLUE_COAUTHOR), 0);
    CU_ASSERT_EQUAL(count_clues(&more, DGG_CLUE_COAUTHOR), 1);
    CU_ASSERT_EQUAL(count_clues(&most, DGG_CLUE_COAUTHOR), 1);
}

SUITE("corpus/people/knowing",
      { "an institution of one or of all is a place", an_institution_of_one_or_of_all_is_a_place },
      { "a co-author with a common short name tells little",
        a_coauthor_with_a_common_short_name_tells_little })
