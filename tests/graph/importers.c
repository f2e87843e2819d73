#include "graph/importers.h"

#include <string.h>

#include "corpus/building.h"
#include "tests/support/suite.h"

static const char triangle[] =
    "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/>"
    "<node id=\"b\"/><edge source=\"a\" target=\"b\"/></graph></graphml>";

static dgg_status read(dgg_corpus *corpus, const char *text, const char *name, dgg_error *error)
{
    dgg_stream *stream = NULL;
    dgg_text bytes = dgg_text_of(text);
    CU_ASSERT_EQUAL_FATAL(dgg_stream_open_text(&stream, bytes, NULL), DGG_OK);
    dgg_status status = dgg_importer_read(dgg_importer_for(bytes), corpus, stream, name, error);
    dgg_stream_close(&stream);
    return status;
}

static void what_was_read_is_whole(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, triangle, "some/where/net.graphml", NULL), DGG_OK);
    CU_ASSERT_TRUE(corpus.is_settled);
    CU_ASSERT_TRUE(corpus.is_coded);
    CU_ASSERT_EQUAL_FATAL(corpus.source_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].name, "net.graphml"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "graphml"));
    CU_ASSERT_EQUAL(corpus.sources[0].record_count, 2);
    CU_ASSERT_EQUAL(corpus.sources[0].digest.length, DGG_DIGEST_LENGTH);
    dgg_corpus_destroy(&corpus);
}

static void a_ready_network_stands_alone(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, triangle, "one", NULL), DGG_OK);
    CU_ASSERT_EQUAL(read(&corpus, triangle, "two", &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "stands alone"));
    CU_ASSERT_STRING_EQUAL(error.file, "two");
    CU_ASSERT_EQUAL(corpus.nodes.count, 2);
    dgg_corpus_destroy(&corpus);
}

static void a_failure_names_the_file_and_leaves_nothing(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, "<graphml><graph></graph></graphml>", "empty", &error),
                    DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "empty");
    CU_ASSERT_EQUAL(corpus.source_count, 0);
    CU_ASSERT_FALSE(corpus.is_settled);
}

static void what_is_no_network_is_a_matter_of_readers(void)
{
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("TY  - JOUR\n")));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("")));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("A text about <graphml> files")));
    CU_ASSERT_PTR_NOT_NULL(dgg_importer_for(dgg_text_of(triangle)));
}

SUITE("graph/importers", { "what was read is whole", what_was_read_is_whole },
      { "a ready network stands alone", a_ready_network_stands_alone },
      { "a failure names the file and leaves nothing",
        a_failure_names_the_file_and_leaves_nothing },
      { "what is no network is a matter of readers", what_is_no_network_is_a_matter_of_readers })
