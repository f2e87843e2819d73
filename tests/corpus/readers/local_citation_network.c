#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "[{\"source\":{\"id\":\"ab1\",\"numberInSourceReferences\":0,\"doi\":\"10.1080/A\","
    "\"title\":\"On maps\",\"authors\":[{\"LN\":\"Doe\",\"FN\":\"Kim\",\"affil\":\"Univ X (NO), "
    "Univ Y (GR)\"},{\"LN\":\"Ray\"}],\"year\":2019,\"journal\":\"Maps\",\"volume\":\"3\","
    "\"issue\":\"1\",\"firstPage\":\"4\",\"lastPage\":\"9\",\"abstract\":\"Where.\","
    "\"references\":[\"ab2\",\"ff9\",\"ab3\",null,\"10.1080/X\"],\"citationsCount\":7},\n"
    "\"input\":[{\"id\":\"ab2\",\"title\":\"Towns\",\"authors\":[{\"LN\":\"Kis\",\"FN\":\"E.\"}],"
    "\"year\":2001,\"doi\":\"10.1080/B\",\"references\":[\"W27\"]},\n"
    "{\"id\":\"ab1\",\"title\":\"On maps\"},{\"id\":\"W27\",\"title\":\"Seas\"}],"
    "\"outgoingSuggestions\":[{\"id\":\"ab3\",\"title\":\"Isles\"}],\"API\":\"x\"}]";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("local_citation_network", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X][Univ Y]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[Local Citation Network 7]"));
    CU_ASSERT_TRUE(
        list_is(paper->references, "[Kis, 2001, Towns, DOI 10.1080/B][ff9][Isles][10.1080/X]"));
    CU_ASSERT_EQUAL(corpus.papers[1].line, 2);
    CU_ASSERT_TRUE(list_is(corpus.papers[1].references, "[W27]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[2].openalex, "W27"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void what_is_cited_is_found_among_the_articles(void)
{
    dgg_corpus corpus = read_as("local_citation_network", sample);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    size_t papers = 0;
    for (size_t i = 0; i < corpus.links[DGG_CITES].count; i++) {
        papers += !corpus.links[DGG_CITES].items[i].to_reference;
    }
    CU_ASSERT_EQUAL(papers, 2);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the file by another script: three networks, of 11, 38 and 58 articles. */
static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count =
        count_file(SHARED "json/local_citation_network.json", "local_citation_network", &warnings);
    CU_ASSERT_TRUE(count.records == 0 || count.records == 107);
    CU_ASSERT_TRUE(count.records == 0 || count.references == 93);
    CU_ASSERT_EQUAL(warnings, 0);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("local_citation_network", sample));
}

SUITE("corpus/readers/local_citation_network", { "a small sample is read", a_small_sample_is_read },
      { "what is cited is found among the articles", what_is_cited_is_found_among_the_articles },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
