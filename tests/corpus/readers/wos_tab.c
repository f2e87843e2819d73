#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "PT\tAU\tAF\tTI\tSO\tDE\tID\tAB\tC1\tCR\tTC\tPY\tVL\tBP\tEP\tDI\tUT\n"
    "J\tDoe, K; Ray, J\tDoe, Kim; Ray, Jo\t\"Maps\" of towns\tMAPS\tmaps; smart towns\tTOWNS\t"
    "Where.\t[Doe, Kim; Ray, Jo] Univ X, Dept Maps, Oslo, Norway\tLee A, 2001, TOWNS, V3, P1; "
    "Roe B, 2002, SEAS, DOI 10.1080/B\t7\t2019\t3\t4\t9\t10.1080/A\tWOS:1\n"
    "J\tDoe, K\t\tTowns\tTOWNS\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("wos_tab", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "\"Maps\" of towns"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "MAPS"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[Web of Science 7]"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(list_is(paper->references,
                           "[Lee A, 2001, TOWNS, V3, P1][Roe B, 2002, SEAS, DOI 10.1080/B]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[Doe, K]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void references_of_a_real_file_are_read(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "wos/tobler/savedrecs.txt", "wos_tab", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 81);
    CU_ASSERT_EQUAL(count.dois, 55);
    CU_ASSERT_EQUAL(count.abstracts, 23);
    CU_ASSERT_EQUAL(count.keywords, 14);
    CU_ASSERT_EQUAL(count.references, 72);
    CU_ASSERT_EQUAL(count.all_references, 1589);
    CU_ASSERT_EQUAL(warnings, 0);
}

/* Counted in the files by another script; one row of the first repeats a title. */
static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "wos/savedrecs3_tab.txt", "wos_tab", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 344);
    CU_ASSERT_EQUAL(count.titles, 344);
    CU_ASSERT_EQUAL(count.authors, 344);
    CU_ASSERT_EQUAL(count.years, 344);
    CU_ASSERT_EQUAL(count.venues, 344);
    CU_ASSERT_EQUAL(count.dois, 326);
    CU_ASSERT_EQUAL(count.abstracts, 344);
    CU_ASSERT_EQUAL(count.keywords, 306);
    CU_ASSERT_EQUAL(count.institutions, 343);
    CU_ASSERT_EQUAL(count.references, 0);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("wos_tab", sample));
}

SUITE("corpus/readers/wos_tab", { "a small sample is read", a_small_sample_is_read },
      { "references of a real file are read", references_of_a_real_file_are_read },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
