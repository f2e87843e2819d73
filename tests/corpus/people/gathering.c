#include "corpus/people/persons.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static void names_are_gathered_with_what_is_known_of_them(void)
{
    const dgg_paper record = {
        .title = TEXT("A"),
        .authors = LIST(TEXT("Smith, John"), TEXT("?"), TEXT("Roe, Bo"), TEXT("Smith, J.")),
        .author_ids = LIST(TEXT("[3] orcid:0000-0000-0000-0001"), TEXT("[2] scopus:1"),
                           TEXT("[9] scopus:2"), TEXT("[1] other:3"), TEXT("scopus:4")),
        .addresses = LIST(TEXT("[1 9] Univ X, Oslo, Norway"), TEXT("Univ Y, Lima, Peru"))
    };
    dgg_corpus corpus = { 0 };
    dgg_persons persons = { .corpus = &corpus };
    CU_ASSERT_EQUAL_FATAL(add_records(&corpus, &record, 1, false), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_persons_gather(&persons, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(persons.count, 3);
    CU_ASSERT_EQUAL(persons.items[0].author, 0);
    CU_ASSERT_TRUE(persons.items[0].has_place);
    CU_ASSERT_EQUAL(persons.items[1].author, 3);
    CU_ASSERT_EQUAL(persons.items[1].block, persons.items[0].block);
    CU_ASSERT_NOT_EQUAL(persons.items[2].ids[0], 0);
    CU_ASSERT_EQUAL(persons.items[0].ids[0] + persons.items[0].ids[1], 0);
    CU_ASSERT_EQUAL_FATAL(persons.twin_count, 1);
    CU_ASSERT_EQUAL(persons.twins[0].one + persons.twins[0].other, 1);
    CU_ASSERT_EQUAL(persons.clue_count, 1 + 6);
    dgg_persons_destroy(&persons);
    dgg_corpus_destroy(&corpus);
}

static void clues_of_papers_with_very_many_authors_are_not_made(void)
{
    static dgg_text names[40];
    static char spelled[40][20];
    dgg_corpus corpus = { 0 };
    dgg_persons persons = { .corpus = &corpus };
    for (size_t i = 0; i < 40; i++) {
        snprintf(spelled[i], sizeof *spelled, "Family%c%c, Ann", (char)('a' + i / 20),
                 (char)('a' + i % 20));
        names[i] = dgg_text_of(spelled[i]);
    }
    const dgg_paper record = { .title = TEXT("A"), .authors = { names, 40 } };
    CU_ASSERT_EQUAL_FATAL(add_records(&corpus, &record, 1, false), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_persons_gather(&persons, NULL), DGG_OK);
    CU_ASSERT_EQUAL(persons.count, 40);
    CU_ASSERT_EQUAL(persons.clue_count, 0);
    dgg_persons_destroy(&persons);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/people/gathering",
      { "names are gathered with what is known of them",
        names_are_gathered_with_what_is_known_of_them },
      { "clues of papers with very many authors are not made",
        clues_of_papers_with_very_many_authors_are_not_made })
