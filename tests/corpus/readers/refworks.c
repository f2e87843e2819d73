#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "An export\n\nRT Journal Article\nSR 1\nA1 Doe,Kim\nA1 Ray,Jo\nAD Univ X\nT1 On maps\nJF Maps\n"
    "YR 2019\nVO 3\nIS 1\nSP 4\nOP 9\nK1 maps;smart towns\nAB Where.\nSN 1588-2861\nLA English\n"
    "LK http://x.org/a\nDO 10.1080/A\n\nRT Dissertation/Thesis\nSR 1\nA1王伟,李明\nPB 某大学\nT1 "
    "城市\n"
    "FD 2020-05-01\nURL https://x.org/b\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("refworks", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(text_is(paper->url, "http://x.org/a"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].venue, "某大学"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[王伟][李明]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].url, "https://x.org/b"));
    CU_ASSERT_EQUAL(corpus.papers[1].year, 2020);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = { { SHARED "zotero_cases/CN_CNKI_RefWorks/000.in", 1, 0 },
                  { SHARED "zotero_cases/CN_CNKI_RefWorks/002.in", 1, 0 },
                  { SHARED "zotero_cases/CN_CNKI_RefWorks/004.in", 1, 0 },
                  { SHARED "zotero_cases/CN_CNKI_RefWorks/006.in", 1, 0 },
                  { SHARED "zotero_cases/CN_CNKI_RefWorks/008.in", 1, 0 },
                  { SHARED "zotero_cases/CN_CNKI_RefWorks/010.in", 1, 0 },
                  { SHARED "zotero_cases/RefWorks_Tagged/000.in", 1, 0 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "refworks", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("refworks", sample));
}

SUITE("corpus/readers/refworks", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
