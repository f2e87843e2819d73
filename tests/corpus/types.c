#include "corpus/types.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static void types_that_are_no_papers_are_documents(void)
{
    CU_ASSERT_EQUAL(dgg_type_kind(TEXT("Report")), DGG_DOCUMENT);
    CU_ASSERT_EQUAL(dgg_type_kind(TEXT("Web Page")), DGG_DOCUMENT);
    CU_ASSERT_EQUAL(dgg_type_kind(TEXT("标准")), DGG_DOCUMENT);
    CU_ASSERT_EQUAL(dgg_type_kind(TEXT("Report on maps")), DGG_PAPER);
    CU_ASSERT_EQUAL(dgg_type_kind(TEXT("Article")), DGG_PAPER);
    CU_ASSERT_EQUAL(dgg_type_kind(TEXT("")), DGG_PAPER);
}

static void theses_and_reports_have_a_house(void)
{
    CU_ASSERT_TRUE(dgg_type_has_house(TEXT("Dissertation/Thesis")));
    CU_ASSERT_TRUE(dgg_type_has_house(TEXT("PhD thesis")));
    CU_ASSERT_TRUE(dgg_type_has_house(TEXT("硕士学位论文")));
    CU_ASSERT_FALSE(dgg_type_has_house(TEXT("Journal Article")));
}

SUITE("corpus/types",
      { "types that are no papers are documents", types_that_are_no_papers_are_documents },
      { "theses and reports have a house", theses_and_reports_have_a_house })
