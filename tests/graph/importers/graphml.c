#include <igraph.h>
#include <string.h>

#include "corpus/building.h"
#include "graph/analysis.h"
#include "graph/importers.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_corpus corpus;
static dgg_graph graph;
static dgg_error error;

static dgg_status read_text(dgg_text bytes)
{
    dgg_stream *stream = NULL;
    dgg_status status = DGG_OK;
    error = (dgg_error){ 0 };
    DGG_TRY(dgg_stream_open_text(&stream, bytes, &error));
    DGG_TRY(dgg_importer_read(&dgg_importer_graphml, &corpus, stream, "net.graphml", &error));
    DGG_TRY(dgg_graph_init(&graph, &corpus, NULL, &error));
done:
    dgg_stream_close(&stream);
    return status;
}

static void forget(void)
{
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

#define KEYS(text) "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n" text
#define KEY(id, part, type)                                                                        \
    "<key id=\"" id "\" for=\"" part "\" attr.name=\"" id "\" attr.type=\"" type "\"/>\n"
#define END "</graph>\n</graphml>\n"

static const char bare[] = KEYS(KEY("label", "node", "string") KEY(
    "weight", "edge",
    "double")) "<graph>\n"
               "<node id=\"n2\"><data key=\"label\">Second &amp; last</data></node>\n"
               "<node id=\"n1\"/>\n<node id=\"n3\"/>\n"
               "<edge source=\"n2\" target=\"n1\"><data key=\"weight\">2.5</data></edge>\n"
               "<edge source=\"n1\" target=\"n3\"/>\n" END;

static void nodes_without_kind_make_a_network_of_nodes(void)
{
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(bare)), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(graph.node_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].id, "node:n1"));
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].label, "n1"));
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[1].label, "Second & last"));
    CU_ASSERT_EQUAL_FATAL(graph.link_count, 2);
    CU_ASSERT_EQUAL(graph.links[0].source, 0);
    CU_ASSERT_EQUAL(graph.links[0].target, 1);
    CU_ASSERT_EQUAL(graph.links[0].weight, 2.5);
    CU_ASSERT_EQUAL(graph.links[1].target, 2);
    CU_ASSERT_EQUAL(graph.links[1].weight, 1);
    CU_ASSERT_EQUAL(graph.links[1].type, DGG_LINK);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    forget();
}

static const char typed[] = KEYS(
    KEY("kind", "node", "string") KEY("label", "node", "string") KEY("title", "node", "string") KEY(
        "title_inferred", "node", "boolean") KEY("abstract", "node", "string") KEY("year", "node",
                                                                                   "int")
        KEY("authors", "node", "string") KEY("lat", "node", "double") KEY(
            "lon", "node",
            "double") KEY("ancestors", "node",
                          "string") KEY("is_search_term", "node", "boolean")
            KEY("type", "edge", "string") KEY("weight", "edge", "double") KEY(
                "salience",
                "edge",
                "string")) "<graph edgedefault=\"directed\">\n"
                           "<node id=\"paper:li-2020\"><data key=\"kind\">paper</data><data "
                           "key=\"title\">On data</data>"
                           "<data key=\"year\">2020</data><data key=\"authors\">Li, Na; Ma, "
                           "Jun</data></node>\n"
                           "<node id=\"event:talk\"><data key=\"kind\">event</data><data "
                           "key=\"label\">A talk</data>"
                           "<data key=\"title_inferred\">true</data><data key=\"abstract\">A talk "
                           "on data</data></node>\n"
                           "<node id=\"theme:data\"><data key=\"kind\">theme</data><data "
                           "key=\"label\">Data</data>"
                           "<data key=\"is_search_term\">true</data></node>\n"
                           "<node id=\"location:guiyang\"><data key=\"kind\">location</data><data "
                           "key=\"lat\">26.6</data>"
                           "<data key=\"lon\">106.7</data><data key=\"ancestors\">guizhou; "
                           "china</data></node>\n"
                           "<node id=\"location:china\"><data key=\"kind\">location</data></node>\n"
                           "<node id=\"venue:policy\"><data key=\"kind\">venue</data><data "
                           "key=\"label\">Policy</data></node>\n"
                           "<edge source=\"paper:li-2020\" target=\"theme:data\"><data "
                           "key=\"type\">discusses</data>"
                           "<data key=\"weight\">6</data><data "
                           "key=\"salience\">primary</data></edge>\n"
                           "<edge source=\"theme:data\" target=\"event:talk\"><data "
                           "key=\"type\">discusses</data></edge>\n"
                           "<edge source=\"paper:li-2020\" target=\"location:guiyang\"><data "
                           "key=\"type\">studies</data></edge>\n"
                           "<edge source=\"location:guiyang\" target=\"location:china\"><data "
                           "key=\"type\">part_of</data></edge>\n"
                           "<edge source=\"paper:li-2020\" target=\"venue:policy\"><data "
                           "key=\"type\">published_in</data></edge>\n" END;

static void kinds_and_types_that_are_named_are_kept(void)
{
    static const char *const wanted[] = { "paper:li-2020", "event:talk",     "venue:policy",
                                          "theme:data",    "location:china", "location:guiyang" };
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(typed)), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(graph.node_count, 6);
    for (size_t i = 0; i < 6; i++) {
        CU_ASSERT_TRUE(dgg_text_is(graph.nodes[i].id, wanted[i]));
    }
    CU_ASSERT_EQUAL_FATAL(graph.link_count, 5);
    const dgg_graph_link *first = &graph.links[1];
    CU_ASSERT_EQUAL(first->type, DGG_DISCUSSES);
    CU_ASSERT_EQUAL(first->weight, 6);
    CU_ASSERT_PTR_NOT_NULL_FATAL(first->link);
    CU_ASSERT_TRUE(first->link->is_primary);
    CU_ASSERT_EQUAL(graph.links[4].type, DGG_PART_OF);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    forget();
}

static void what_our_own_files_tell_of_nodes_comes_back(void)
{
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(typed)), DGG_OK);
    const dgg_paper *paper = &corpus.papers[0], *talk = &corpus.papers[1];
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "On data"));
    CU_ASSERT_EQUAL(paper->year, 2020);
    CU_ASSERT_EQUAL_FATAL(paper->authors.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(paper->authors.items[1], "Ma, Jun"));
    CU_ASSERT_EQUAL(talk->kind, DGG_EVENT);
    CU_ASSERT_EQUAL(talk->title.length, 0);
    CU_ASSERT_EQUAL(talk->year, 0);
    CU_ASSERT_TRUE(graph.nodes[1].label_is_inferred);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[1].label, "A talk on data"));
    CU_ASSERT_TRUE(corpus.themes[0].is_search_term);
    CU_ASSERT_FALSE(corpus.locations[0].has_position);
    CU_ASSERT_TRUE(corpus.locations[1].has_position);
    CU_ASSERT_EQUAL(corpus.locations[1].latitude, 26.6);
    CU_ASSERT_EQUAL(corpus.locations[1].ancestors.count, 2);
    forget();
}

/* The second discusses link stands from the theme to the event. */
static void a_link_that_stands_the_other_way_is_turned(void)
{
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(typed)), DGG_OK);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].count, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].items[1].from, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].items[1].to, 0);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].items[1].weight, 1);
    forget();
}

static void some_kinds_alone_are_no_kinds_and_that_is_told(void)
{
    static const char half[] =
        KEYS(KEY("kind", "node", "string")) "<graph>"
                                            "<node id=\"theme:a\"><data "
                                            "key=\"kind\">theme</data></node><node id=\"b\"/>" END;
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(half)), DGG_OK);
    CU_ASSERT_EQUAL(corpus.theme_count, 0);
    CU_ASSERT_EQUAL_FATAL(graph.node_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[1].id, "node:theme:a"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_DOUBTFUL);
    forget();
}

static void a_type_that_does_not_join_such_kinds_makes_all_links_plain(void)
{
    static const char wrong[] = KEYS(KEY("kind", "node", "string") KEY(
        "type", "edge",
        "string")) "<graph>"
                   "<node id=\"a\"><data key=\"kind\">theme</data></node>"
                   "<node id=\"b\"><data key=\"kind\">theme</data></node>"
                   "<edge source=\"a\" target=\"b\"><data key=\"type\">discusses</data></edge>" END;
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(wrong)), DGG_OK);
    CU_ASSERT_EQUAL(corpus.nodes.count, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_LINK].count, 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 1);
    forget();
}

static void only_weights_above_0_count(void)
{
    static const char weights[] = KEYS(KEY(
        "weight", "edge",
        "string")) "<graph>"
                   "<node id=\"a\"/><node id=\"b\"/>"
                   "<edge source=\"a\" target=\"b\"><data key=\"weight\">0</data></edge>"
                   "<edge source=\"a\" target=\"b\"><data key=\"weight\">inf</data></edge>"
                   "<edge source=\"a\" target=\"b\"><data key=\"weight\">3e2</data></edge>"
                   "<edge source=\"a\" target=\"b\"><data key=\"weight\">heavy</data></edge>" END;
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(weights)), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(graph.link_count, 2);
    CU_ASSERT_EQUAL(graph.links[0].weight + graph.links[1].weight, 301);
    CU_ASSERT_EQUAL(corpus.warning_count, 2);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_SKIPPED);
    forget();
}

static void an_id_may_be_a_number(void)
{
    static const char numbers[] =
        KEYS(KEY("id", "node", "double")) "<graph>"
                                          "<node id=\"x\"><data key=\"id\">7</data></node>"
                                          "<node id=\"y\"><data key=\"id\">1.5</data></node>" END;
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(numbers)), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].id, "node:1.5"));
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[1].id, "node:7"));
    forget();
}

/* As networkx writes weights of 1 and of 2.5. */
static void keys_of_one_name_are_one_attribute(void)
{
    static const char keys[] =
        "<graphml>"
        "<key id=\"d0\" for=\"edge\" attr.name=\"weight\" attr.type=\"int\"/>"
        "<key id=\"d1\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"
        "<key id=\"d2\" for=\"node\" attr.name=\"label\" attr.type=\"int\"/>"
        "<key id=\"d3\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/><graph>"
        "<node id=\"a\"><data key=\"d3\">First</data></node>"
        "<node id=\"b\"><data key=\"d2\">2</data></node><node id=\"c\"/>"
        "<edge source=\"a\" target=\"b\"><data key=\"d0\">7</data></edge>"
        "<edge source=\"b\" target=\"c\"><data key=\"d1\">2.5</data></edge>" END;
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(keys)), DGG_OK);
    CU_ASSERT_EQUAL(graph.links[0].weight, 7);
    CU_ASSERT_EQUAL(graph.links[1].weight, 2.5);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].label, "First"));
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[1].label, "2"));
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[2].label, "c"));
    forget();
}

static void refuse(const char *text, long line, const char *message)
{
    CU_ASSERT_EQUAL(read_text(dgg_text_of(text)), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, line);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, message));
    forget();
}

static void what_is_broken_is_refused_with_line_and_reason(void)
{
    refuse("<graphml>\n<graph>\n<node id=\"a\">\n</graph></graphml>", 4, "tag mismatch");
    refuse("<graphml>", 1, "igraph cannot read this GraphML: ");
    refuse("", 0, "empty");
    refuse("<graphml><graph><node id=\"a\"/><edge source=\"a\"/></graph></graphml>", 0,
           "source or target");
    refuse("<graphml></graphml>", 0, "index");
    refuse("<graphml><graph/></graphml>", 0, "no node");
    static const char twice[] =
        KEYS(KEY("id", "node", "string")) "<graph>"
                                          "<node id=\"x\"><data key=\"id\">a</data></node>"
                                          "<node id=\"y\"><data key=\"id\">a</data></node>" END;
    refuse(twice, 0, "two nodes have the id 'a'");
}

/* Entities that grow without end must not: what a file defines is not expanded. */
static void a_file_cannot_define_entities_that_grow(void)
{
    static const char bomb[] =
        "<!DOCTYPE graphml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
        "<graphml><key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>"
        "<graph><node id=\"x\"><data key=\"label\">&b;</data></node></graph></graphml>";
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(bomb)), DGG_OK);
    CU_ASSERT(graph.nodes[0].label.length < 10);
    forget();
}

static void utf_16_is_read_too(void)
{
    static const char ascii[] = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<graphml><graph>"
                                "<node id=\"a\"/></graph></graphml>";
    char wide[2 * sizeof ascii] = "\xFF\xFE";
    for (size_t i = 0; i + 1 < sizeof ascii; i++) {
        wide[2 + 2 * i] = ascii[i];
        wide[3 + 2 * i] = '\0';
    }
    CU_ASSERT_EQUAL_FATAL(read_text((dgg_text){ wide, 2 * sizeof ascii }), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(graph.nodes[0].id, "node:a"));
    forget();
}

static void the_callers_attribute_table_comes_back(void)
{
    CU_ASSERT_EQUAL_FATAL(read_text(dgg_text_of(bare)), DGG_OK);
    CU_ASSERT_FALSE(igraph_has_attribute_table());
    forget();
}

static dgg_status read_and_forget(void)
{
    dgg_status status = read_text(dgg_text_of(typed));
    forget();
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(read_and_forget());
}

SUITE("graph/importers/graphml",
      { "nodes without kind make a network of nodes", nodes_without_kind_make_a_network_of_nodes },
      { "kinds and types that are named are kept", kinds_and_types_that_are_named_are_kept },
      { "what our own files tell of nodes comes back",
        what_our_own_files_tell_of_nodes_comes_back },
      { "a link that stands the other way is turned", a_link_that_stands_the_other_way_is_turned },
      { "some kinds alone are no kinds, and that is told",
        some_kinds_alone_are_no_kinds_and_that_is_told },
      { "a type that does not join such kinds makes all links plain",
        a_type_that_does_not_join_such_kinds_makes_all_links_plain },
      { "only weights above 0 count", only_weights_above_0_count },
      { "an id may be a number", an_id_may_be_a_number },
      { "keys of one name are one attribute", keys_of_one_name_are_one_attribute },
      { "what is broken is refused with line and reason",
        what_is_broken_is_refused_with_line_and_reason },
      { "a file cannot define entities that grow", a_file_cannot_define_entities_that_grow },
      { "UTF-16 is read too", utf_16_is_read_too },
      { "the caller's attribute table comes back", the_callers_attribute_table_comes_back },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
