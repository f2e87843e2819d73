#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] = "oci,citing,cited,creation\n"
                             "1,10.1080/A,10.1080/B,2019\n"
                             "2,omid:br/1 doi:10.1080/C,doi:10.1080/B omid:br/2,2020\n"
                             "3,,10.1080/B,\n"
                             "4,10.1080/A,10.1080/D,2019\n"
                             "5,W5,10.1080/D,2019\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("opencitations_csv", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(list_is(paper->references, "[10.1080/B][10.1080/D]"));
    CU_ASSERT_EQUAL(paper->line, 2);
    CU_ASSERT_TRUE(text_is(corpus.papers[1].doi, "10.1080/c"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].references, "[10.1080/B]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[2].url, "W5"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 4);
    dgg_corpus_destroy(&corpus);
}

static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "json/crossref_citations.csv", "opencitations_csv", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 2);
    CU_ASSERT_EQUAL(count.dois, 2);
    CU_ASSERT_EQUAL(count.references, 2);
    CU_ASSERT_EQUAL(count.all_references, 40);
    CU_ASSERT_EQUAL(warnings, 0);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("opencitations_csv", sample));
}

SUITE("corpus/readers/opencitations_csv", { "a small sample is read", a_small_sample_is_read },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
