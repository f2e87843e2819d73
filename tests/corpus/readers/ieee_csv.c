#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "\"Document Title\",Authors,Author Affiliations,Publication Title,Publication Year,Start Page,"
    "End Page,Abstract,ISBNs,DOI,PDF Link,Author Keywords,IEEE Terms,Article Citation Count\n"
    "\"On the \"smart map\"\",\"K. Doe; J. Ray\",\"Univ X,Oslo\",\"Maps 2019\",\"2019\",4,9,Where.,"
    "978-1-7281-6828-9,10.1080/A,http://x.org,maps;towns,Roads,7\n"
    "Towns,K. Doe,,Maps 2020,2020,,,,,,,,Roads;Rails,\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("ieee_csv", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On the \"smart map\""));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps 2019"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->isbn, "9781728168289"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[K. Doe][J. Ray]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][towns]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[IEEE 7]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].keywords, "[Roads][Rails]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the file by another script; quotes in one row are not doubled. */
static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "other_csv/ieee_1.csv", "ieee_csv", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 100);
    CU_ASSERT_EQUAL(count.titles, 100);
    CU_ASSERT_EQUAL(count.authors, 100);
    CU_ASSERT_EQUAL(count.years, 100);
    CU_ASSERT_EQUAL(count.dois, 97);
    CU_ASSERT_EQUAL(count.abstracts, 100);
    CU_ASSERT_EQUAL(warnings, 0);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("ieee_csv", sample));
}

SUITE("corpus/readers/ieee_csv", { "a small sample is read", a_small_sample_is_read },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
