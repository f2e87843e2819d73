#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,Author/s,Abstract,"
    "Volume,Keywords,External URL,PMID,DOI,References,Citing Works Count\n"
    "000-1,On maps,2019-05-01,2019,report,Maps,Kim Doe; Jo Ray,Where.,3,maps; smart towns,"
    "http://dx.doi.org/10.1080/A,NA,10.1080/A,000-2; 000-3,7\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("lens_csv", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->pmid, ""));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe][Jo Ray]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(list_is(paper->references, "[000-2][000-3]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[Lens 7]"));
    CU_ASSERT_EQUAL(paper->kind, DGG_DOCUMENT);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "other_csv/lens_sample.csv", "lens_csv", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 8);
    CU_ASSERT_EQUAL(count.titles, 8);
    CU_ASSERT_EQUAL(count.authors, 8);
    CU_ASSERT_EQUAL(count.dois, 8);
    CU_ASSERT_EQUAL(count.keywords, 8);
    CU_ASSERT_EQUAL(count.references, 8);
    CU_ASSERT_EQUAL(count.all_references, 517);
    CU_ASSERT_EQUAL(warnings, 0);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("lens_csv", sample));
}

SUITE("corpus/readers/lens_csv", { "a small sample is read", a_small_sample_is_read },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
