#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "\nPMID- 31452104\nOWN - NLM\nVI  - 3\nIP  - 1\nDP  - 2019 May 8\nTI  - On maps of\n      "
    "towns.\n"
    "PG  - 4-9\nLID - S1 [pii]\nLID - 10.1080/A [doi]\nAB  - Where people\n      are.\n"
    "FAU - Doe, Kim\nAU  - Doe K\nAUID- ORCID: 0000-0002-1825-0097\nAD  - Dept of Maps, Univ X, "
    "Oslo,\n      Norway.\nFAU - Ray, Jo "
    "M\n"
    "AU  - Ray J\nLA  - eng\nPT  - Journal Article\nTA  - Maps\nJT  - Journal of Maps\nOT  - smart "
    "towns\n"
    "MH  - *Maps\nMH  - Brain/*metabolism\nIS  - 1588-2861 (Electronic)\n\n"
    "OWN - ERIC\nTI  - Towns\nAU  - Kis E\nAU  - et al.\nAB  - Whose.\nISSN - "
    "EISSN-1588-2861\n\nOWN - ERIC\nTI  - Seas\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("medline", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps of towns"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Journal of Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->pmid, "31452104"));
    CU_ASSERT_TRUE(text_is(paper->language, "eng"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where people are."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo M]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[smart towns][Maps][Brain]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(list_is(paper->addresses, "[[1] Dept of Maps, Univ X, Oslo, Norway.]"));
    CU_ASSERT_TRUE(list_is(paper->author_ids, "[[1] orcid:0000-0002-1825-0097]"));
    CU_ASSERT_EQUAL(paper->line, 2);
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[Kis, E]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].abstract, "Whose."));
    CU_ASSERT_TRUE(text_is(corpus.papers[2].title, "Seas"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = { { SHARED "pubmed/medline_test.medline", 175, 0 },
                  { SHARED "pubmed/demo_pubmed_202101.nbib", 10, 0 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "medline", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("medline", sample));
}

SUITE("corpus/readers/medline", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
