#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xml><records><record><ref-type name=\"Journal "
    "Article\">17</ref-type>"
    "<contributors><authors><author><style face=\"normal\">Doe, "
    "Kim</style></author><author>Ray,Jo</author></authors></contributors>"
    "<titles><title><style>On </style><style "
    "face=\"italic\">maps</style></title><secondary-title>Maps</secondary-title></titles>"
    "<periodical/><pages>4-9</pages><volume>3</volume><keywords><keyword>maps</"
    "keyword><keyword>smart towns</keyword></keywords>"
    "<dates><year>2019</year></dates><isbn>1588-2861</isbn><abstract>Where.</"
    "abstract><label>doe2019</label>"
    "<urls><related-urls><url>http://x.org/a</url></related-urls></"
    "urls><electronic-resource-num>10.1080/A</electronic-resource-num></record>"
    "<record><ref-type "
    "name=\"Report\">27</ref-type><titles><title>Towns</title></titles></record></records></xml>";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("endnote_xml", sample);
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
    CU_ASSERT_TRUE(text_is(paper->url, "http://x.org/a"));
    CU_ASSERT_TRUE(text_is(paper->type, "Journal Article"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_EQUAL(corpus.papers[1].kind, DGG_DOCUMENT);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = { { SHARED "zotero_cases/Endnote_XML/000.in", 9, 0 },
                  { SHARED "zotero_cases/Endnote_XML/002.in", 2, 0 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "endnote_xml", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("endnote_xml", sample));
}

SUITE("corpus/readers/endnote_xml", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
