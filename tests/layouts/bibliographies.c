#include "layouts/bibliographies.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static dgg_publication publication_of(const char *type, const char *venue)
{
    const dgg_paper paper = { .type = TEXT(type), .venue = TEXT(venue) };
    return dgg_publication_of(&paper);
}

static void types_are_told_in_the_words_of_all_sources(void)
{
    CU_ASSERT_EQUAL(publication_of("Article", "Maps"), DGG_ARTICLE_IN_JOURNAL);
    CU_ASSERT_EQUAL(publication_of("JOUR", "Maps"), DGG_ARTICLE_IN_JOURNAL);
    CU_ASSERT_EQUAL(publication_of("Conference Paper", ""), DGG_PAPER_OF_CONFERENCE);
    CU_ASSERT_EQUAL(publication_of("inproceedings", ""), DGG_PAPER_OF_CONFERENCE);
    CU_ASSERT_EQUAL(publication_of("Book Chapter", ""), DGG_CHAPTER_OF_BOOK);
    CU_ASSERT_EQUAL(publication_of("article; proceedings paper", ""), DGG_PAPER_OF_CONFERENCE);
    CU_ASSERT_EQUAL(publication_of("BOOK", ""), DGG_BOOK);
    CU_ASSERT_EQUAL(publication_of("phdthesis", ""), DGG_THESIS);
    CU_ASSERT_EQUAL(publication_of("techreport", ""), DGG_REPORT);
    CU_ASSERT_EQUAL(publication_of("webpage", ""), DGG_WEB_PAGE);
    CU_ASSERT_EQUAL(publication_of("", "Maps"), DGG_ARTICLE_IN_JOURNAL);
    CU_ASSERT_EQUAL(publication_of("", ""), DGG_PUBLICATION_OTHER);
}

static void what_is_lost_is_counted(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_paper records[] = { { .pmid = TEXT("1") }, { .pmid = TEXT("2") }, { .year = 2019 } };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 3, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_bibliography_lost(&corpus, "pmid"), 2);
    CU_ASSERT_EQUAL(dgg_bibliography_lost(&corpus, "year"), 1);
    CU_ASSERT_EQUAL(dgg_bibliography_lost(&corpus, "openalex"), 0);
    dgg_corpus_destroy(&corpus);
}

SUITE("layouts/bibliographies",
      { "types are told in the words of all sources", types_are_told_in_the_words_of_all_sources },
      { "what is lost is counted", what_is_lost_is_counted })
