#include "tests/support/brutal.h"
#include "tests/support/saved_graph.h"
#include "tests/support/suite.h"

static void nodes_are_put_in_their_order(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_saved_graph(&corpus, "{ \"nodes\": ["
                                              "{ \"id\": \"event:a\", \"kind\": \"event\" },"
                                              "{ \"id\": \"paper:c\", \"kind\": \"paper\" },"
                                              "{ \"id\": \"paper:b\", \"kind\": \"paper\" },"
                                              "{ \"id\": \"person:x:y\", \"kind\": \"person\","
                                              " \"label\": \"X\" }] }"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].id, "b"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].id, "c"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].id, "a"));
    CU_ASSERT_EQUAL_FATAL(corpus.people.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.people.items[0].id, "x:y"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.people.items[0].label, "X"));
    dgg_corpus_destroy(&corpus);
}

static void ids_and_kinds_must_agree(void)
{
    static const char *const nodes[] = {
        "{ \"id\": \"paper:\", \"kind\": \"paper\" }",
        "{ \"id\": \"paper\", \"kind\": \"paper\" }",
        "{ \"id\": \"venue:a\", \"kind\": \"paper\" }",
        "{ \"id\": \"pear:a\", \"kind\": \"pear\" }",
        "{ \"kind\": \"paper\" }",
        "{ \"id\": 7, \"kind\": \"paper\" }",
        "[]",
    };
    for (size_t i = 0; i < sizeof nodes / sizeof *nodes; i++) {
        dgg_corpus corpus = { 0 };
        dgg_buffer text = { 0 };
        CU_ASSERT_EQUAL(dgg_buffer_print(&text, NULL, "{ \"nodes\": [%s] }%c", nodes[i], '\0'),
                        DGG_OK);
        CU_ASSERT_EQUAL(read_saved_graph(&corpus, text.bytes), DGG_BAD_INPUT);
        CU_ASSERT_EQUAL(corpus.warning_count, 1);
        dgg_buffer_destroy(&text);
        dgg_corpus_destroy(&corpus);
    }
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read_saved_graph(
        &corpus, "{ \"nodes\": [{ \"id\": \"paper:a\", \"kind\": \"paper\","
                 " \"authors\": [\"b\"] }, { \"id\": \"paper:a\", \"kind\": \"paper\" }, 7] }");
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/graph_json/nodes",
      { "nodes are put in their order", nodes_are_put_in_their_order },
      { "ids and kinds must agree", ids_and_kinds_must_agree },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
