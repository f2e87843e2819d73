#include "tests/support/corpora.h"
#include "tests/support/ready.h"

#define BEGIN(version, edges)                                                                      \
    "<?xml version=\"1.0\"?>\n<gexf xmlns=\"http://gexf.net/" version "\" version=\"" version      \
    "\">\n"                                                                                        \
    "<meta><creator>a hand</creator></meta><graph defaultedgetype=\"" edges "\">\n"
#define END "</graph></gexf>\n"

static const char arcs[] = BEGIN(
    "1.3",
    "directed") "<nodes><node id=\"b\" label=\"Doe &amp; Kis\"><viz:size value=\"3\" "
                "xmlns:viz=\"v\"/></node>\n"
                "<node id=\"a\"/><node id=\"c\"><nodes><node id=\"d\"/></nodes></node></nodes>\n"
                "<edges><edge id=\"0\" source=\"b\" target=\"a\" weight=\"2.5\"/>\n"
                "<edge source=\"a\" target=\"c\"><attvalues/></edge>\n"
                "<edge source=\"d\" target=\"a\" type=\"undirected\"/></edges>" END;

static void arcs_keep_their_direction_and_weight(void)
{
    CU_ASSERT(gives_ties(arcs, "a c 1;a d 1;b a 2.5;", 0));
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(read_network(&corpus, arcs, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.nodes.count, 4);
    CU_ASSERT_FALSE(corpus.is_undirected);
    CU_ASSERT_TRUE(dgg_text_is(corpus.nodes.items[0].label, "a"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.nodes.items[1].label, "Doe & Kis"));
    dgg_corpus_destroy(&corpus);
}

static void edges_without_direction_are_the_same_either_way(void)
{
    CU_ASSERT(gives_ties(
        BEGIN("1.2draft",
              "undirected") "<nodes><node id=\"a\"/><node id=\"b\"/>"
                            "</nodes><edges><edge source=\"b\" target=\"a\"/></edges>" END,
        "a b 1;", 0));
}

#define KINDS(for)                                                                                 \
    BEGIN("1.2draft", "directed")                                                                  \
    "<attributes class=\"node\"><attribute id=\"0\" title=\"kind\" type=\"string\"/>"              \
    "<attribute id=\"y\" title=\"Year\" type=\"integer\"/>"                                        \
    "<attribute id=\"y\" title=\"doi\" type=\"integer\"/></attributes>"                            \
    "<attributes class=\"edge\"><attribute id=\"0\" title=\"type\" type=\"string\"/></attributes>" \
    "<nodes><node id=\"paper:x\" label=\"On maps\"><attvalues><attvalue " for                      \
    "=\"0\" value=\"paper\"/><attvalue " for "=\"y\" value=\"2019\"/><attvalue " for               \
    "=\"9\" value=\"1\"/></attvalues></node><node id=\"t\" label=\"Maps\"><attvalue " for          \
    "=\"0\" value=\"theme\"/></node></nodes><edges><edge source=\"t\" target=\"paper:x\">"         \
    "<attvalue " for "=\"0\" value=\"discusses\"/></edge></edges>" END

static void declared_attributes_are_kept(void)
{
    static const char *const forms[] = { KINDS("for"), KINDS("id") };
    for (size_t i = 0; i < 2; i++) {
        dgg_corpus corpus = { 0 };
        CU_ASSERT_EQUAL_FATAL(read_network(&corpus, forms[i], NULL), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
        CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].id, "x"));
        CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "On maps"));
        CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
        CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].count, 1);
        CU_ASSERT_EQUAL(corpus.warning_count, 0);
        dgg_corpus_destroy(&corpus);
    }
}

static void a_type_of_links_may_stand_where_that_of_ties_does(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        read_network(&corpus,
                     BEGIN("1.2draft",
                           "directed") "<attributes class=\"node\"><attribute id=\"k\" "
                                       "title=\"kind\"/></attributes><nodes><node "
                                       "id=\"a\"><attvalues><attvalue "
                                       "for=\"k\" value=\"paper\"/></attvalues></node><node "
                                       "id=\"b\"><attvalues>"
                                       "<attvalue for=\"k\" "
                                       "value=\"theme\"/></attvalues></node></nodes><edges><edge "
                                       "source=\"a\" target=\"b\" type=\"discusses\"/></edges>" END,
                     NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].count, 1);
    dgg_corpus_destroy(&corpus);
}

static void what_cannot_be_used_is_told(void)
{
    CU_ASSERT(gives_ties(
        BEGIN("1.2draft", "directed") "<nodes><node id=\"a\"/><node id=\"a\"/>"
                                      "<node label=\"x\"/><node id=\"b\"/></nodes><edges>"
                                      "<edge source=\"a\" target=\"b\" weight=\"NaN\"/>"
                                      "<edge source=\"a\" target=\"z\"/><edge target=\"a\"/>"
                                      "<edge source=\"a\" target=\"b\" weight=\"0\"/></edges>" END,
        "a b 1;", 5));
    CU_ASSERT(is_refused(BEGIN("1.3", "directed") "<nodes/>" END, "no node"));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("A list of <gexf> files\n")));
}

static void what_stands_before_damage_is_kept(void)
{
    CU_ASSERT(gives_ties("<gexf><graph defaultedgetype=\"directed\"><nodes><node id=\"a\"/>"
                         "<node id=\"b\"/></nodes><edges><edge source=\"b\" target=\"a\"/>"
                         "<edge source=\"a\" targ",
                         "b a 1;", 1));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget(KINDS("for")));
    BRUTAL(read_and_forget("<gexf><graph><nodes><node id=\"a\"/><node id=\"a\"/></nodes></graph>"
                           "</gexf>"));
}

SUITE("graph/importers/gexf",
      { "arcs keep their direction and weight", arcs_keep_their_direction_and_weight },
      { "edges without direction are the same either way",
        edges_without_direction_are_the_same_either_way },
      { "declared attributes are kept", declared_attributes_are_kept },
      { "a type of links may stand where that of ties does",
        a_type_of_links_may_stand_where_that_of_ties_does },
      { "what cannot be used is told", what_cannot_be_used_is_told },
      { "what stands before damage is kept", what_stands_before_damage_is_kept },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
