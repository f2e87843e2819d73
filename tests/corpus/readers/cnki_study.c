#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] = "DataType: 1\nTitle-题名: 地图与治理\nAuthor-作者: "
                             "王伟;李明;\nSource-刊名: 地图\nYear-年: 2019\n"
                             "PubTime-出版时间: 2019-05-01\nKeyword-关键词: "
                             "地图;治理\nSummary-摘要: <正>地图如何。\nPeriod-期: 04\n"
                             "Page-页码: 4-9\nSrcDatabase-来源库: 期刊\nOrgan-机构: "
                             "某大学;另一学院;\nLink-链接: https://x.org/a\n\n"
                             "DataType: 1\nTitle-题名: 城市\nPubTime-出版时间: 2020-05-01\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("cnki_study", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "地图与治理"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "地图"));
    CU_ASSERT_TRUE(text_is(paper->issue, "04"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "地图如何。"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://x.org/a"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[王伟][李明]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[地图][治理]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[某大学][另一学院]"));
    CU_ASSERT_EQUAL(corpus.papers[1].year, 2020);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("cnki_study", sample));
}

SUITE("corpus/readers/cnki_study", { "a small sample is read", a_small_sample_is_read },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
