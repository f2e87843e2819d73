#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "\"About the data: Exported on May 1, 2020. Criteria: maps\"\n"
    "Rank,Publication ID,DOI,PMID,Title,Abstract,Source title,PubYear,Volume,Pagination,"
    "Publication Type,Authors,Authors Affiliations,Times cited,Dimensions URL,Cited references\n"
    "1,pub.1,10.1080/A,31452104,On maps,Where.,Maps,2019,3,4-9,Article,\"Doe, Kim; Ray, Jo\","
    "\"Univ X, Oslo; Univ Y, Rome\",7,https://app.x.org,\"[Lee, A; Roe, B]|On "
    "towns|Towns|2001|3|1|1-2|"
    "10.1080/B|pub.2|5;[Kis, E]||Seas|2002||||||\"\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("dimensions_csv", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->pmid, "31452104"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X][Univ Y]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[Dimensions 7]"));
    CU_ASSERT_TRUE(list_is(
        paper->references,
        "[Lee, A; Roe, B, On towns, Towns, 2001, 3, 1, 1-2, 10.1080/B][Kis, E, Seas, 2002]"));
    CU_ASSERT_EQUAL(paper->line, 3);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("dimensions_csv", sample));
}

SUITE("corpus/readers/dimensions_csv", { "a small sample is read", a_small_sample_is_read },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
