#include "tests/support/brutal.h"
#include "tests/support/saved_graph.h"
#include "tests/support/suite.h"

#define NODES                                                                                      \
    "\"nodes\": [{ \"id\": \"paper:a\", \"kind\": \"paper\", \"keywords\": [\"x\", \"maps\"] },"   \
    "{ \"id\": \"paper:b\", \"kind\": \"paper\" },"                                                \
    "{ \"id\": \"reference:r\", \"kind\": \"reference\" },"                                        \
    "{ \"id\": \"theme:t\", \"kind\": \"theme\" }]"
#define LINK(source, target, type, more)                                                           \
    "{ \"source\": \"" source "\", \"target\": \"" target "\", \"type\": \"" type "\"" more " }"
#define DOCUMENT(links) "{ " NODES ", \"links\": [" links "] }"

static void citations_lead_to_papers_or_references(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(
        read_saved_graph(&corpus,
                         DOCUMENT(LINK("paper:b", "paper:a", "cites", ", \"weight\": 2") "," LINK(
                             "paper:b", "reference:r", "cites", ""))),
        DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_CITES].count, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].items[0].from, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].items[0].weight, 2);
    CU_ASSERT_FALSE(corpus.links[DGG_CITES].items[0].to_reference);
    CU_ASSERT_TRUE(corpus.links[DGG_CITES].items[1].to_reference);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void quotes_may_stand_in_keywords(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_saved_graph(
                        &corpus, DOCUMENT(LINK("paper:a", "theme:t", "discusses",
                                               ", \"salience\": \"mention\", \"evidence\": [{"
                                               " \"field\": \"keywords\", \"start\": 3, \"end\": 7,"
                                               " \"sentence\": [3, 7], \"quote\": \"maps\","
                                               " \"kind\": \"word\", \"weight\": 1 }]"))),
                    DGG_OK);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.evidence_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.evidence[0].quote, "maps"));
    dgg_corpus_destroy(&corpus);
}

static void links_that_cannot_be_are_left_out(void)
{
    static const char *const documents[] = {
        DOCUMENT(LINK("paper:a", "paper:z", "cites", "")),
        DOCUMENT(LINK("paper:a", "theme:t", "cites", "")),
        DOCUMENT(LINK("theme:t", "paper:a", "discusses", "")),
        DOCUMENT(LINK("paper:a", "theme:t", "discusses", ", \"salience\": \"some\"")),
        DOCUMENT(LINK("paper:a", "theme:t", "discusses", ", \"evidence\": {}")),
        DOCUMENT(LINK("paper:a", "theme:t", "discuses", "")),
        DOCUMENT("7"),
    };
    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
        dgg_corpus corpus = { 0 };
        CU_ASSERT_EQUAL(read_saved_graph(&corpus, documents[i]), DGG_OK);
        CU_ASSERT_EQUAL(corpus.warning_count, 1);
        CU_ASSERT_EQUAL(corpus.links[DGG_CITES].count + corpus.links[DGG_DISCUSSES].count, 0);
        dgg_corpus_destroy(&corpus);
    }
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status =
        read_saved_graph(&corpus, DOCUMENT(LINK("paper:a", "theme:t", "discusses",
                                                ", \"evidence\": [7, { \"field\": \"title\","
                                                " \"sentence\": [0, 1], \"kind\": \"word\" }]")));
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/graph_json/links",
      { "citations lead to papers or references", citations_lead_to_papers_or_references },
      { "quotes may stand in keywords", quotes_may_stand_in_keywords },
      { "links that cannot be are left out", links_that_cannot_be_are_left_out },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
