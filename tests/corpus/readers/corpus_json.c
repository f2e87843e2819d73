#include <string.h>

#include "corpus/readers.h"
#include "corpus/settle.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"
#include "tests/support/written.h"

static const char list[] =
    "On maps of towns and lands (original) (raw)\nRelated papers\n"
    "On towns\nJane Smith, 王伟\nTowns, 2018\nTowns are \"<b>\" \\ so. 🗺\n"
    "10.1080/ABC\nSeas, 2019\n17\n";

static dgg_status write(const dgg_corpus *corpus, dgg_buffer *written)
{
    FILE *file = tmpfile();
    dgg_status status = file != NULL ? dgg_corpus_write(corpus, file, NULL) : DGG_CANNOT_WRITE;
    if (status == DGG_OK) {
        status = take_written(file, written);
    }
    if (file != NULL) {
        fclose(file);
    }
    return status;
}

static dgg_status read(dgg_corpus *corpus, dgg_text text, dgg_error *error)
{
    return dgg_corpus_read_text(corpus, text, "saved.json", NULL, error);
}

/* Writes, reads, and writes again. */
static void returns_as_it_was(dgg_corpus *corpus, bool is_settled_again)
{
    dgg_corpus again = { 0 };
    dgg_buffer once = { 0 }, twice = { 0 };
    CU_ASSERT_EQUAL(write(corpus, &once), DGG_OK);
    CU_ASSERT_EQUAL(read(&again, dgg_buffer_text(&once), NULL), DGG_OK);
    CU_ASSERT_EQUAL(again.paper_count, corpus->paper_count);
    for (size_t i = 0; i < again.paper_count && i < corpus->paper_count; i++) {
        CU_ASSERT_EQUAL(dgg_paper_compare_place(&again.papers[i], &corpus->papers[i]), 0);
    }
    if (is_settled_again) {
        CU_ASSERT_EQUAL(dgg_corpus_settle(&again, NULL), DGG_OK);
        CU_ASSERT_EQUAL(again.people.count, corpus->people.count);
        CU_ASSERT_EQUAL(again.links[DGG_WROTE].count, corpus->links[DGG_WROTE].count);
    }
    CU_ASSERT_EQUAL(write(&again, &twice), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&once), dgg_buffer_text(&twice)));
    dgg_buffer_destroy(&once);
    dgg_buffer_destroy(&twice);
    dgg_corpus_destroy(&again);
}

static void what_was_written_is_read_as_it_was(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(list), "list.txt", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_EQUAL(corpus.warning_count, 1);
    returns_as_it_was(&corpus, false);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    returns_as_it_was(&corpus, false);
    returns_as_it_was(&corpus, true);
    dgg_corpus_destroy(&corpus);
}

static void a_settled_corpus_settles_as_it_was(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("Governing by the Internet"), .year = 2018, .key = TEXT("a") },
        { .title = TEXT("Governing by the Internet"), .year = 2019, .key = TEXT("a") },
        { .doi = TEXT("10.1080/x%2F"),
          .references = LIST(TEXT("Governing by the internet, 2018"), TEXT("Another")) },
        { .doi = TEXT("10.1080/x/"), .title = TEXT("Other") },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 4, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].count, 2);
    returns_as_it_was(&corpus, true);
    dgg_corpus_destroy(&corpus);
}

static void sources_are_those_it_was_read_from(void)
{
    static const char saved[] =
        "// edited by hand\n"
        "{ \"format\": \"dggraph-corpus/1\",\n"
        "  \"sources\": [{ \"name\": \"a.txt\", \"digest\": \"12\", \"record_count\": 4 }],\n"
        "  \"papers\": [{ \"title\": \"On maps\", \"file\": \"a.txt\", \"line\": 3 }], }";
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, TEXT(saved), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.source_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].name, "a.txt"));
    CU_ASSERT_EQUAL(corpus.sources[0].record_count, 4);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].file, "a.txt"));
    CU_ASSERT_EQUAL(corpus.papers[0].line, 3);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_PAPER);
    dgg_corpus_destroy(&corpus);
}

static void a_document_that_tells_no_sources_is_one(void)
{
    static const char saved[] =
        "{ \"format\": \"dggraph-corpus/1\", \"papers\": [{ \"title\": \"On maps\" }] }";
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, TEXT(saved), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.source_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].name, "saved.json"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].file, "saved.json"));
    dgg_corpus_destroy(&corpus);
}

static void a_bad_record_is_left_out(void)
{
    static const char saved[] = "{ \"format\": \"dggraph-corpus/1\", \"papers\": [\n"
                                "  { \"title\": 7 },\n"
                                "  { \"titel\": \"On maps\" },\n"
                                "  { \"title\": \"On seas\", \"year\": 1998.5 },\n"
                                "  { \"kind\": \"venue\" },\n"
                                "  \"On air\",\n"
                                "  { \"title\": \"On towns\" },\n"
                                "  { \"title\": \"On lands\" } ],\n"
                                "  \"related_to\": [[5, 6], [5, 0], [5], [5, 7]] }";
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, TEXT(saved), NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 8);
    for (long i = 0; i < 5; i++) {
        CU_ASSERT_EQUAL(corpus.warnings[i].line, i + 2);
        CU_ASSERT_EQUAL(corpus.warnings[i].kind, DGG_SKIPPED);
        CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[i].file, "saved.json"));
    }
    dgg_text reason = corpus.warnings[1].reason;
    CU_ASSERT_TRUE(dgg_text_find(reason, TEXT("title")) < reason.length);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_RELATED_TO].count, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[0].to, 1);
    dgg_corpus_destroy(&corpus);
}

static void fails(const char *saved, const char *wanted, long line)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, TEXT(saved), &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, wanted));
    CU_ASSERT_EQUAL(error.line, line);
    CU_ASSERT_EQUAL(corpus.source_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_bad_document_is_refused_at_its_place(void)
{
    fails("{ \"format\": \"dggraph-corpus/1\",\n  \"papres\": [] }", "papers", 2);
    fails("{ \"format\": \"dggraph-corpus/1\",\n  \"papers\": {} }", "'papers' is an object", 2);
    fails("{ \"format\": \"dggraph-corpus/1\" }", "no list of 'papers'", 1);
    fails("{ \"format\": \"dggraph-corpus/2\", \"papers\": [] }", "not dggraph-corpus/1", 1);
    fails("{ \"format\": \"dggraph-corpus/1\",\n \"papers\": [ }", "", 2);
    fails("{ \"format\": \"dggraph-corpus/1\", \"papers\": [] }", "holds no record", 0);
    fails("{ \"format\": \"dggraph-corpus/1\", \"papers\": [\n7] }", "must be an object", 2);
}

static dgg_status read_and_forget(void)
{
    static const char saved[] =
        "{ \"format\": \"dggraph-corpus/1\", \"sources\": [{ \"name\": \"a\" }],\n"
        "  \"papers\": [{ \"title\": \"A\", \"authors\": [\"B\", \"\"] }, { \"x\": 1 }],\n"
        "  \"cites\": [[0, 0], [1]],\n"
        "  \"warnings\": [{ \"kind\": \"skipped\", \"file\": \"a\", \"reason\": \"b\" }, 7] }";
    dgg_corpus corpus = { 0 };
    dgg_status status = read(&corpus, TEXT(saved), NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/corpus_json",
      { "what was written is read as it was", what_was_written_is_read_as_it_was },
      { "a settled corpus settles as it was", a_settled_corpus_settles_as_it_was },
      { "sources are those it was read from", sources_are_those_it_was_read_from },
      { "a document that tells no sources is one", a_document_that_tells_no_sources_is_one },
      { "a bad record is left out", a_bad_record_is_left_out },
      { "a bad document is refused at its place", a_bad_document_is_refused_at_its_place },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
