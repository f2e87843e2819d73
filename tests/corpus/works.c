#include "corpus/works.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

typedef struct taken {
    size_t count;
    double sum;
    long last_line;
} taken;

static dgg_status take(void *context, const dgg_work *work, dgg_error *error)
{
    taken *t = context;
    const dgg_json_value *value = dgg_json_get(work->object, "a");
    (void)error;
    t->count++;
    t->sum += value != NULL ? dgg_json_number(value) : 0;
    t->last_line = value != NULL ? dgg_work_line(work, value) : work->line;
    return DGG_OK;
}

static dgg_status read_into(dgg_corpus *corpus, const char *text, taken *t)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    const dgg_works works = { take, t };
    DGG_TRY(dgg_stream_open_text(&stream, TEXT(text), NULL));
    DGG_TRY(dgg_works_read(corpus, stream, &works, NULL));
done:
    dgg_stream_close(&stream);
    return status;
}

static void each_record_is_a_document_of_its_own(void)
{
    dgg_corpus corpus = { 0 };
    taken t = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus, "[{\"a\": 1},\n {\"b\": 0,\n \"a\": 2}]", &t), DGG_OK);
    CU_ASSERT_EQUAL(t.count, 2);
    CU_ASSERT_EQUAL(t.sum, 3);
    CU_ASSERT_EQUAL(t.last_line, 3);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_broken_record_is_told_with_its_line(void)
{
    static const long lines[] = { 2, 3, 4, 5 };
    dgg_corpus corpus = { 0 };
    taken t = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus,
                              "{\"a\": 1}\n{\"a\": }\n{\"a\": \"\xFF\"}\nx\n{\"a\": {}\n"
                              "{\"a\": 4}\n",
                              &t),
                    DGG_OK);
    CU_ASSERT_EQUAL(t.count, 3);
    CU_ASSERT_EQUAL(t.sum, 5);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        CU_ASSERT_EQUAL(corpus.warnings[i].line, lines[i]);
    }
    dgg_corpus_destroy(&corpus);
}

static void records_of_one_line_are_told_by_number(void)
{
    dgg_corpus corpus = { 0 };
    taken t = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus, "[{\"a\": 1}, {\"a\": }, {\"a\": 3},\n{\"a\": }]", &t),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 2);
    CU_ASSERT_TRUE(dgg_text_starts(corpus.warnings[0].reason, "record 2: a record that cannot"));
    CU_ASSERT_TRUE(dgg_text_starts(corpus.warnings[1].reason, "a record that cannot"));
    dgg_corpus_destroy(&corpus);
}

static void keys_are_told_from_other_texts(void)
{
    CU_ASSERT_TRUE(dgg_works_has_key(TEXT("{\"title\" : 1}"), "title"));
    CU_ASSERT_TRUE(dgg_works_has_key(TEXT("{\"a\":\"title\",\"title\":1}"), "title"));
    CU_ASSERT_FALSE(dgg_works_has_key(TEXT("{\"a\":\"title\"}"), "title"));
    CU_ASSERT_FALSE(dgg_works_has_key(TEXT("{\"subtitle\":1}"), "title"));
    CU_ASSERT_TRUE(dgg_works_may_be(TEXT(" {\n\"a\"")));
    CU_ASSERT_TRUE(dgg_works_may_be(TEXT("[ {")));
    CU_ASSERT_FALSE(dgg_works_may_be(TEXT("[1] On maps")));
    CU_ASSERT_FALSE(dgg_works_may_be(TEXT("")));
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    taken t = { 0 };
    dgg_status status = read_into(&corpus, "{\"a\": 1}\n{\"a\": }\n{\"a\": \"\xFF\"}\nx", &t);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/works",
      { "each record is a document of its own", each_record_is_a_document_of_its_own },
      { "a broken record is told with its line", a_broken_record_is_told_with_its_line },
      { "records of one line are told by number", records_of_one_line_are_told_by_number },
      { "keys are told from other texts", keys_are_told_from_other_texts },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
