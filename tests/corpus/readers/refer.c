#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "%0 Journal Article\n%A Doe, Kim\n%A 王伟\n%T On maps\n%J Maps\n%D 2019\n%V 3\n%N 1\n%P 4-9\n"
    "%X Where.\n\nAnd whose.\n%K maps\n%K smart towns\n%R 10.1080/A\n%U http://x.org/a\n%G eng\n"
    "%+ Dept of Maps, Univ X, Oslo\n%@ 1588-2861\n%F doe2019\n"
    "%0 Conference Proceedings\n%T Towns\n%B Towns 2020\n%E Kis, E\n%D 2020\n%K 管理 治理 Zotero\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("refer", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->key, "doe2019"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where. And whose."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][王伟]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].venue, "Towns 2020"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[Kis, E]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].keywords, "[管理][治理][Zotero]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = { { SHARED "zotero_cases/CN_CNKI_Refer/000.in", 1, 0 },
                  { SHARED "zotero_cases/CN_CNKI_Refer/004.in", 1, 0 },
                  { SHARED "zotero_cases/ReferBibIX/000.in", 1, 0 },
                  { SHARED "zotero_cases/ReferBibIX/002.in", 1, 0 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "refer", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

static void empty_lines_part_records_without_types(void)
{
    dgg_corpus corpus = read_as("refer", "%T Maps\n%A Doe, K\n\n%T Towns\n%D 2020\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(dgg_reader_refer.recognises(TEXT("% a comment\n%T x\n")), DGG_NOT_MINE);
    CU_ASSERT_EQUAL(dgg_reader_refer.recognises(TEXT("%PDF-1.7\n")), DGG_NOT_MINE);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("refer", sample));
}

SUITE("corpus/readers/refer", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "empty lines part records without types", empty_lines_part_records_without_types },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
