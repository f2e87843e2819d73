#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "Item Title,Publication Title,Book Series Title,Journal Volume,Journal Issue,Item DOI,Authors,"
    "Publication Year,URL,Content Type\n"
    "On maps,Maps,,3,1,10.1080/A,\"Kim DoeJo van RayAmy "
    "McDonald\",2019,http://link.x.org/a,Article\n"
    "Towns,,Lectures,,,,\"Ana-María López DíazÉva Kis\",2020,,Chapter\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("springer_csv", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->type, "Article"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe][Jo van Ray][Amy McDonald]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].venue, "Lectures"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[Ana-María López Díaz][Éva Kis]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("springer_csv", sample));
}

SUITE("corpus/readers/springer_csv", { "a small sample is read", a_small_sample_is_read },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
