#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "FN Clarivate Analytics Web of Science\nVR 1.0\n"
    "PT J\nAU Doe, K\n   Ray, J\nAF Doe, Kim\n   Ray, Jo\nTI On\n   maps\nSO MAPS\nLA English\n"
    "DE maps; smart\n   towns\nID TOWNS\nAB Where.\n"
    "C1 [Doe, Kim; Ray, Jo] Univ X, Dept Maps, Oslo, Norway.\n   [Ray, Jo] Cent Hosp, Rome, "
    "Italy.\n"
    "CR Lee A, 2001, TOWNS, V3, P1\n   Roe B, 2002, SEAS, DOI 10.1080/B\nTC 7\nPY 2019\nVL 3\nBP "
    "4\nRI Doe, Kim/A-1-2010\nOI Ray, Jo/0000-0002-1825-0097\n"
    "EP 9\nDI 10.1080/A\nUT WOS:1\nER\n\nPT J\nAU Kis, E\nTI Towns\nMC Seas; Towns\nMQ tides\nEA "
    "MAY 2020\nER\n\nEF\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("wos", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "MAPS"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->language, "English"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X][Cent Hosp]"));
    CU_ASSERT_TRUE(list_is(paper->addresses, "[[1 2] Univ X, Dept Maps, Oslo, Norway]"
                                             "[[2] Cent Hosp, Rome, Italy]"));
    CU_ASSERT_TRUE(
        list_is(paper->author_ids, "[[1] researcherid:A-1-2010][[2] orcid:0000-0002-1825-0097]"));
    CU_ASSERT_TRUE(list_is(paper->references,
                           "[Lee A, 2001, TOWNS, V3, P1][Roe B, 2002, SEAS, DOI 10.1080/B]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[Web of Science 7]"));
    CU_ASSERT_EQUAL(paper->line, 3);
    CU_ASSERT_EQUAL(corpus.papers[1].year, 2020);
    CU_ASSERT_TRUE(list_is(corpus.papers[1].keywords, "[Seas][Towns][tides]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = {
        { SHARED "wos/savedrecs.txt", 32, 0 },        { SHARED "wos/testFile.isi", 34, 1 },
        { SHARED "wos/badFile.isi", 32, 1 },          { SHARED "wos/wos_2026_sample.txt", 8, 0 },
        { SHARED "wos/demo_wos_202101.txt", 10, 0 },  { SHARED "ris/example_wos.ris", 2, 0 },
        { SHARED "cnki/cnki_as_wos_307.txt", 307, 0 }
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "wos", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

/* Without their tag the references of the first record would be addresses. */
static void a_lost_tag_is_told_and_made_good(void)
{
    dgg_corpus corpus = read_as("wos", "PT J\nAU Doe, K\nTI Maps\nC1 Univ X, Oslo.\n"
                                       "   Lee A, 2001, TOWNS, V3, P1\n   Roe B, 2002, SEAS\nER\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(list_is(corpus.papers[0].institutions, "[Univ X]"));
    CU_ASSERT_TRUE(
        list_is(corpus.papers[0].references, "[Lee A, 2001, TOWNS, V3, P1][Roe B, 2002, SEAS]"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 5);
    dgg_corpus_destroy(&corpus);
}

static void other_texts_are_not_taken_for_it(void)
{
    CU_ASSERT_EQUAL(dgg_reader_wos.recognises(TEXT("FN is a name\n")), DGG_NOT_MINE);
    CU_ASSERT_EQUAL(dgg_reader_wos.recognises(TEXT("PT J\nAU x\n")), DGG_LIKELY);
    CU_ASSERT_EQUAL(dgg_reader_wos.recognises(TEXT("TY  - JOUR\nAU  - x\n")), DGG_NOT_MINE);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("wos", sample));
}

SUITE("corpus/readers/wos", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a lost tag is told and made good", a_lost_tag_is_told_and_made_good },
      { "other texts are not taken for it", other_texts_are_not_taken_for_it },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
