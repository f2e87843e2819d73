#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "{\"paperId\":\"a1\",\"externalIds\":{\"DOI\":\"10.1080/"
    "A\",\"PubMed\":\"31452104\"},\"title\":\"On "
    "maps\",\"abstract\":\"Where.\",\"venue\":\"Maps\",\"year\":2019,"
    "\"journal\":{\"name\":\"Journal of "
    "Maps\",\"volume\":\"3\",\"pages\":\"4-9\"},\"publicationTypes\":[\"JournalArticle\","
    "\"Review\"],\"citationCount\":7,\"url\":\"https://x.org/a1\","
    "\"authors\":[{\"authorId\":\"1\",\"name\":\"Kim Doe\"},{\"authorId\":\"2\",\"name\":\"Jo "
    "Ray\"}],\"topics\":[{\"topic\":\"maps\"}],"
    "\"references\":[{\"paperId\":\"b\",\"title\":\"On "
    "towns\",\"year\":2001,\"venue\":\"Towns\",\"authors\":[{\"name\":\"Ann "
    "Lee\"}],\"externalIds\":{\"DOI\":\"10.1080/"
    "B\"}},{\"citedPaper\":{\"title\":\"Seas\"}},{\"title\":null}]}";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("semantic_scholar", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Journal of Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->pmid, "31452104"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(text_is(paper->type, "JournalArticle"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe][Jo Ray]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[Semantic Scholar 7]"));
    CU_ASSERT_TRUE(
        list_is(paper->references, "[Ann Lee, 2001, On towns, Towns, DOI 10.1080/B][Seas]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = { { SHARED "json/6028198cfd.json", 1, 0 },
                  { SHARED "json/cfca0170ac.json", 1, 0 },
                  { SHARED "json/ff2a790d60.json", 1, 0 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "semantic_scholar", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

static void answers_of_the_api_are_read_too(void)
{
    dgg_corpus corpus = read_as(
        "semantic_scholar", "{\"total\": 2, \"data\": [{\"paperId\": \"a\", \"title\": \"Maps\"},\n"
                            "null, {\"paperId\": \"b\", \"title\": \"Towns\"}]}");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("semantic_scholar", sample));
}

SUITE("corpus/readers/semantic_scholar", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "answers of the API are read too", answers_of_the_api_are_read_too },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
