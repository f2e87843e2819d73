#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "{\"title\":\"On maps\",\"authors\":[\"Kim Doe\",\"Jo "
    "Ray\"],\"year\":2019,\"journal\":\"Maps\",\"doi\":\"10.1080/A\",\"keywords\":\"maps; smart "
    "towns\"}\n"
    "{\"title\":\"Towns\",\"authors\":\"Doe, Kim; Ray, Jo\",\"year\":\"2020\"}\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("json_records", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe][Jo Ray]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_EQUAL(corpus.papers[1].line, 2);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void texts_that_are_no_papers_are_documents(void)
{
    dgg_corpus corpus = read_as(
        "json_records",
        "[{\"date\": \"2019-05-01\", \"text\": \"We plan a data centre.\", \"city\": \"X\"}]");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].abstract, "We plan a data centre."));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].attributes, "[date: 2019-05-01][city: X]"));
    dgg_corpus_destroy(&corpus);
}

static void posts_are_known_and_kept_whole(void)
{
    dgg_corpus corpus = { 0 };
    static const char text[] =
        "{\"id\":12,\"text\":\"We plan.\",\"created_at\":\"2021-05-03T10:00\","
        "\"user\":{\"name\":\"Ann\",\"followers\":3},\"likes\":4}\n";
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(text), "posts", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *post = &corpus.papers[0];
    CU_ASSERT_EQUAL(post->kind, DGG_DOCUMENT);
    CU_ASSERT_EQUAL(post->year, 2021);
    CU_ASSERT_TRUE(list_is(post->authors, "[Ann]"));
    CU_ASSERT_TRUE(list_is(post->attributes, "[id: 12][created_at: 2021-05-03T10:00]"
                                             "[user.followers: 3][likes: 4]"));
    dgg_corpus_destroy(&corpus);
}

/* Without --from: what the user calls a value is enough to know the reader. */
static void a_text_may_be_named_by_hand(void)
{
    static const char text[] = "{\"was\": \"We plan.\", \"wo\": \"X\"}\n";
    dgg_corpus corpus = { .columns = "abstract=was" };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(text), "list", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    CU_ASSERT_TRUE(list_is(corpus.papers[0].attributes, "[wo: X]"));
    dgg_corpus_destroy(&corpus);
}

static void values_may_be_named_by_hand(void)
{
    static const char text[] = "{\"was\": \"On maps\", \"wann\": \"2019\"}\n";
    dgg_corpus corpus = { .columns = "title=was,year=wann" };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(text), "list", "json_records", NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    dgg_corpus_destroy(&corpus);
}

static void other_texts_are_not_taken_for_it(void)
{
    static const char *const texts[] = {
        "{ \"format\": \"dggraph-corpus/1\", \"title\": \"a\", \"year\": 1 }",
        "{ \"title\": \"On maps\" }",
        "[1] \"title\": \"a\", \"year\": 1",
        "{\"authors\": 1, \"year\": 2}",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CU_ASSERT_EQUAL(dgg_reader_json_records.recognises(TEXT(texts[i])), DGG_NOT_MINE);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("json_records", sample));
}

SUITE("corpus/readers/json_records", { "a small sample is read", a_small_sample_is_read },
      { "texts that are no papers are documents", texts_that_are_no_papers_are_documents },
      { "values may be named by hand", values_may_be_named_by_hand },
      { "posts are known and kept whole", posts_are_known_and_kept_whole },
      { "a text may be named by hand", a_text_may_be_named_by_hand },
      { "other texts are not taken for it", other_texts_are_not_taken_for_it },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
