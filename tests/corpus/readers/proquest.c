#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "____________\r\n\r\nReport Information from ProQuest\r\n"
    "January 01 2020\r\n____________\r\n\r\nTable of contents\r\n\r\n1. On maps\r\n\r\n"
    "Title: of a list\r\n\r\n____________\r\n\r\nDocument 1 of 2\r\n\r\nOn maps\r\n\r\n"
    "Author: Doe, Kim; Ray, Jo\r\n\r\nhttps://x.org/docview/15\r\n\r\n"
    "Abstract: Where people\r\n\r\nConclusion: are.\r\n\r\nLinks: http://y.org\r\n\r\n"
    "http://z.org\r\n\r\nDocument type: Dissertation/Thesis\r\n\r\n"
    "Identifier / keyword: Philosophy, religion and theology, Maps, Smart towns\r\n\r\n"
    "ISBN: 9781321821352\r\n\r\nLanguage: English\r\n\r\nProQuest document ID: 15\r\n\r\n"
    "Publication year: 2019\r\n\r\nSubject: Philosophy of Maps; Towns\r\n\r\nTitle: On maps\r\n\r\n"
    "University/institution: Univ X\r\n\r\n____________\r\n\r\n"
    "Document 2 of 2\r\n\r\nTowns\r\n\r\nPublication title: Maps\r\n\r\n"
    "Publication date: May 8, 2020\r\n\r\nTitle: Towns\r\n\r\nVolume: 3\r\n\r\nPages: 4-9\r\n\r\n"
    "ISSN: 15882861\r\n\r\n____________\r\n\r\nBibliography\r\n\r\n"
    "@misc{ title={On maps} }\r\n\r\n____________\r\n\r\nContact us\r\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("proquest", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0], *other = &corpus.papers[1];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL(paper->line, 15);
    CU_ASSERT_TRUE(text_is(paper->venue, "Univ X"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://x.org/docview/15"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where people Conclusion: are."));
    CU_ASSERT_TRUE(text_is(paper->key, "15"));
    CU_ASSERT_TRUE(text_is(paper->language, "English"));
    CU_ASSERT_TRUE(text_is(paper->isbn, "9781321821352"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[Philosophy, religion and theology][Maps][Smart towns]"
                                            "[Philosophy of Maps][Towns]"));
    CU_ASSERT_TRUE(text_is(other->venue, "Maps"));
    CU_ASSERT_EQUAL(other->year, 2020);
    CU_ASSERT_TRUE(text_is(other->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(other->issn, "1588-2861"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the file by another script. */
static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "other_csv/ProQuest_TestFile.txt", "proquest", &warnings);
    bool is_there = count.records > 0;
    CU_ASSERT_EQUAL(count.records, is_there ? 100 : 0);
    CU_ASSERT_EQUAL(warnings, 0);
    CU_ASSERT_EQUAL(count.titles, count.records);
    CU_ASSERT_EQUAL(count.authors, count.records);
    CU_ASSERT_EQUAL(count.years, count.records);
    CU_ASSERT_EQUAL(count.venues, count.records);
    CU_ASSERT_EQUAL(count.abstracts, count.records);
    CU_ASSERT_EQUAL(count.keywords, count.records);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("proquest", sample));
}

SUITE("corpus/readers/proquest", { "a small sample is read", a_small_sample_is_read },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
