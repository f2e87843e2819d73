#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "某中心\n版本：2.1\n \n【来源篇名】地图与治理\n【英文篇名】\n【来源作者】王伟/李明\n【基    "
    "金】\n"
    "【期    "
    "刊】地图\n【第一机构】某大学\n【机构名称】[王伟]某大学/[李明]另一学院\n【第一作者】王伟\n"
    "【年代卷期】2019,12(004):4-9\n【关 键 词】地图/治理\n【基金类别】\n【参考文献】\n"
    "1.张三.城市.城市研究.2007\n2.Lee A\r\r\n,Roe B.Towns.Maps.2001\n-----------------------\n\n"
    "【来源篇名】城市\n【来源作者】张三\n【年代卷期】2020\n【参考文献】\n-----------------------\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("cssci", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "地图与治理"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "地图"));
    CU_ASSERT_TRUE(text_is(paper->volume, "12"));
    CU_ASSERT_TRUE(text_is(paper->issue, "004"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[王伟][李明]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[地图][治理]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[某大学][另一学院]"));
    CU_ASSERT_TRUE(
        list_is(paper->references, "[张三.城市.城市研究.2007][Lee A,Roe B.Towns.Maps.2001]"));
    CU_ASSERT_EQUAL(corpus.papers[1].year, 2020);
    CU_ASSERT_EQUAL(corpus.papers[1].references.count, 0);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, references;
    } files[] = { { SHARED "cssci/cssci_4a79a3.txt", 189, 1647 },
                  { SHARED "cssci/cssci_652ba9.txt", 64, 1243 },
                  { SHARED "cssci/cssci_ad96b3.txt", 108, 1631 },
                  { SHARED "cssci/cssci_c46fde.txt", 189, 1647 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "cssci", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == 0);
        CU_ASSERT_EQUAL(count.titles, count.records);
        CU_ASSERT_TRUE(count.records == 0 || count.all_references == files[i].references);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("cssci", sample));
}

SUITE("corpus/readers/cssci", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
