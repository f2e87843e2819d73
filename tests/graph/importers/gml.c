#include "base/buffer.h"
#include "tests/support/corpora.h"
#include "tests/support/ready.h"

#define NODES                                                                                      \
    "Creator \"a hand\"\n# a comment [\ngraph\n[\n  directed 1\n"                                  \
    "  node [ id 3 label \"Doe &amp; Kis\" graphics [ x 1.5 deep [ y [ ] ] ] ]\n"                  \
    "  node [ id 1 label \"S&#227;o\" ]\n  node [ id 2 ]\n"

static void arcs_keep_their_direction_and_weight(void)
{
    CU_ASSERT(gives_ties(NODES "edge [ source 3 target 1 weight 2.5 ] edge [ source 2 target 1 ]]",
                         "2 1 1;3 1 2.5;", 0));
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(read_network(&corpus, NODES "]", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.nodes.count, 3);
    CU_ASSERT_TRUE(corpus.is_undirected); /* no arc in it yet */
    CU_ASSERT_TRUE(dgg_text_is(corpus.nodes.items[0].label, "São"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.nodes.items[1].label, "2"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.nodes.items[2].label, "Doe & Kis"));
    dgg_corpus_destroy(&corpus);
}

static void labels_that_differ_are_ids(void)
{
    CU_ASSERT(gives_ties("graph [ node [ id 1 label \"b\" ] node [ id 2 label \"a\" ] "
                         "edge [ source 2 target 1 ] ]",
                         "a b 1;", 0));
    CU_ASSERT(gives_ties("graph [ node [ id 1 label \"b\" ] node [ id 2 label \"b\" ] "
                         "edge [ source 2 target 1 ] ]",
                         "1 2 1;", 0));
}

static void edges_without_direction_are_the_same_either_way(void)
{
    CU_ASSERT(gives_ties("graph [ node [ id 1 ] node [ id 2 ] edge [ source 2 target 1 value 4 ] ]",
                         "1 2 4;", 0));
    CU_ASSERT(gives_ties("GRAPH[edge[source 2 target 1]node[id 1]node[ID 2]]", "1 2 1;", 0));
}

/* As networkx writes a graph that was ours. */
static void kinds_and_what_is_known_of_papers_are_kept(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        read_network(&corpus,
                     "graph [ node [ id 0 kind \"paper\" title \"On maps\" Year 2019 "
                     "authors \"Doe, K; Kis, E\" ] node [ id 1 kind \"theme\" label \"Maps\" ] "
                     "edge [ source 0 target 1 type \"discusses\" weight 3 ] ]",
                     NULL),
        DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    CU_ASSERT_EQUAL(corpus.papers[0].authors.count, 2);
    CU_ASSERT_EQUAL(corpus.theme_count, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].count, 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void what_cannot_be_used_is_told(void)
{
    CU_ASSERT(gives_ties("graph [ node [ id 1 ] node [ id 1 ] node [ label \"x\" ] node [ id 2 ]\n"
                         "edge [ source 1 target 2 weight NAN ] edge [ source 1 target 9 ]\n"
                         "edge [ source 1 ] edge [ source 1 target 2 weight -3 ] ]",
                         "1 2 1;", 5));
    CU_ASSERT(gives_ties(NODES "] graph [ node [ id 9 ] ]", "", 1));
}

static void what_stands_before_damage_is_kept(void)
{
    CU_ASSERT(
        gives_ties(NODES "edge [ source 3 target 1 ] edge [ source 2 target 11", "3 1 1;", 1));
    CU_ASSERT(gives_ties(NODES "edge [ source 3 target 1 ] node [ label \"x ]", "3 1 1;", 1));
    CU_ASSERT(gives_ties(NODES "edge [ source 3 target 1 ] [ node [", "3 1 1;", 1));
    CU_ASSERT(gives_ties(NODES "] ] ]", "", 1));
}

/* Lists in lists, as many as there are bytes: no call waits for another. */
static void depth_does_no_harm(void)
{
    enum { DEEP = 200000 };
    dgg_buffer text = { 0 };
    dgg_buffer_add(&text, dgg_text_of(NODES), NULL);
    for (int i = 0; i < DEEP; i++) {
        dgg_buffer_add(&text, dgg_text_of("a ["), NULL);
    }
    dgg_buffer_add(&text, (dgg_text){ "", 1 }, NULL);
    CU_ASSERT(gives_ties(text.bytes, "", 1));
    dgg_buffer_destroy(&text);
}

static void what_is_no_network_is_not_taken(void)
{
    CU_ASSERT(is_refused("graph [ node [ label \"a\" ] ]", "no node"));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("Graph [1] theory: a node [2] is told\n")));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("graph [ layer [ node [ id 1 ")));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("\"graph\": [ { \"node\": [")));
}

/* Counted in the file by another program. */
static void a_network_of_citations_has_the_size_it_should(void)
{
    static const char path[] = DGG_SHARED "/data/graphs/cit_hepth_4334.gml";
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    if (dgg_stream_open(&stream, path, NULL) != DGG_OK) {
        printf("skipped: %s is not there\n", path);
        return;
    }
    CU_ASSERT_EQUAL(dgg_importer_read(&dgg_importer_gml, &corpus, stream, path, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.nodes.count, 4334);
    CU_ASSERT_EQUAL(corpus.links[DGG_LINK].count, 36131);
    CU_ASSERT_FALSE(corpus.is_undirected);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget(NODES "edge [ source 1 target 2 ] edge [ source 1 target 9 ] ]"));
}

SUITE("graph/importers/gml",
      { "arcs keep their direction and weight", arcs_keep_their_direction_and_weight },
      { "labels that differ are ids", labels_that_differ_are_ids },
      { "edges without direction are the same either way",
        edges_without_direction_are_the_same_either_way },
      { "kinds, and what is known of papers, are kept",
        kinds_and_what_is_known_of_papers_are_kept },
      { "what cannot be used is told", what_cannot_be_used_is_told },
      { "what stands before damage is kept", what_stands_before_damage_is_kept },
      { "depth does no harm", depth_does_no_harm },
      { "what is no network is not taken", what_is_no_network_is_not_taken },
      { "a network of citations has the size it should",
        a_network_of_citations_has_the_size_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
