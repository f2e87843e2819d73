#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "{Reference Type}: Journal Article\n{Title}: 地图与治理\n{Author}: 王伟;李明;\n"
    "{Author Address}: 某大学公共管理学院|JG1;\n{Journal}: 地图\n{Year}: 2019\n{Issue}: "
    "04\n{Pages}: 4-9\n"
    "{Keywords}: 地图;;治理;;GIS\n{Abstract}：‹正›地图(#br)如何。\n{ISBN/ISSN}:1588-2861\n"
    "{URL}：https://x.org/a\n{Notes}: 11-4494/TN\n{Database Provider}: CNKI\n\n\n"
    "{Reference Type}: Thesis\n{Title}: 城市\n{Author}: 张三;;Kim Doe\n{Publisher}: 某大学\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("noteexpress", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "地图与治理"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "地图"));
    CU_ASSERT_TRUE(text_is(paper->issue, "04"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "地图 如何。"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://x.org/a"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[王伟][李明]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[地图][治理][GIS]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[某大学公共管理学院]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].venue, "某大学"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[张三][Kim Doe]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = { { SHARED "cnki/ChineseColon.net", 1, 0 },
                  { SHARED "cnki/Classic5Test.net", 5, 0 },
                  { SHARED "cnki/mixed.net", 12, 0 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "noteexpress", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

static void a_network_of_pajek_is_not_taken_for_it(void)
{
    CU_ASSERT_EQUAL(dgg_reader_noteexpress.recognises(TEXT("*Vertices 2\n1 \"a\"\n")),
                    DGG_NOT_MINE);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("noteexpress", sample));
}

SUITE("corpus/readers/noteexpress", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a network of Pajek is not taken for it", a_network_of_pajek_is_not_taken_for_it },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
