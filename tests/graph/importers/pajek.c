#include "tests/support/ready.h"

#define VERTICES "% a comment\r\n*Vertices 3\r\n 1 \"Li, Na\" 0.1 0.2\r\n2 b\r\n 3 \"c\"\r\n"

static void arcs_and_edges_are_ties(void)
{
    CU_ASSERT(gives_ties(VERTICES
                         "*Arcs\r\n 3 1 2.5\r\n 2 1\r\n*Edges :1 \"x\"\r\n1 2 3 c Blue\r\n",
                         "Li, Na b 3;b Li, Na 1;c Li, Na 2.5;", 0));
}

static void lists_and_matrices_are_ties_too(void)
{
    CU_ASSERT(gives_ties(VERTICES "*Arcslist\n1 2 3\n*edgeslist\n3 2\n",
                         "Li, Na b 1;Li, Na c 1;c b 1;", 0));
    CU_ASSERT(gives_ties(VERTICES "*Matrix\n0 1 0\n0 0 2\n0 0 0\n", "Li, Na b 1;b c 2;", 0));
}

static void a_vertex_without_a_line_is_its_number(void)
{
    CU_ASSERT(gives_ties("*network x\n*vertices 3\n2 \"b\"\n*arcs\n1 2\n3 2\n", "1 b 1;3 b 1;", 0));
    CU_ASSERT(gives_ties("*Vertices 2\n1 \"same\"\n2 \"same\"\n*Arcs\n1 2\n", "1 2 1;", 0));
}

static void what_cannot_be_used_is_told(void)
{
    CU_ASSERT(gives_ties(VERTICES "7 \"d\"\n*Arcs\n1 9\n1 2 -1\n1 2 0\nx y\n2 3\n*Partition y\n1\n",
                         "b c 1;", 6));
    CU_ASSERT(gives_ties(VERTICES "*Matrix\n0 1 0 1\n0 x 2\n", "Li, Na b 1;b c 2;", 2));
}

static void what_is_no_network_is_refused(void)
{
    CU_ASSERT(is_refused("*Vertices many\n", "names no number"));
    CU_ASSERT(is_refused("*Vertices 9e99\n", "names no number"));
    CU_ASSERT(is_refused("*Vertices 0\n*Arcs\n", "no node"));
    CU_ASSERT(is_refused("*Vertices 1\n*Arcs\n*Vertices 1\n", "second network"));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("A list of *Vertices\n")));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("*Vertices 2\n1967\n1969\n")));
}

/* Garfield's sets have published sizes. */
static void garfields_sets_have_the_sizes_they_should(void)
{
    static const struct {
        const char *path;
        size_t nodes, ties;
    } sets[] = { { "SmallW/SmallW.net", 396, 1988 },
                 { "SmaGri/SmaGri.net", 1059, 4922 },
                 { "SciMet/SciMet.net", 3084, 10416 },
                 { "Kohonen/Kohonen.net", 4470, 12731 } };
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        char path[500];
        dgg_corpus corpus = { 0 };
        dgg_stream *stream = NULL;
        snprintf(path, sizeof path, DGG_SHARED "/data/graphs/garfield/%s", sets[i].path);
        if (dgg_stream_open(&stream, path, NULL) != DGG_OK) {
            printf("skipped: %s is not there\n", path);
            return;
        }
        CU_ASSERT_EQUAL(dgg_importer_read(&dgg_importer_pajek, &corpus, stream, path, NULL),
                        DGG_OK);
        CU_ASSERT_EQUAL(corpus.nodes.count, sets[i].nodes);
        CU_ASSERT_EQUAL(corpus.links[DGG_LINK].count, sets[i].ties);
        dgg_stream_close(&stream);
        dgg_corpus_destroy(&corpus);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget(VERTICES "*Arcs\n1 2\n1 9\n"));
}

SUITE("graph/importers/pajek", { "arcs and edges are ties", arcs_and_edges_are_ties },
      { "lists and matrices are ties too", lists_and_matrices_are_ties_too },
      { "a vertex without a line is its number", a_vertex_without_a_line_is_its_number },
      { "what cannot be used is told", what_cannot_be_used_is_told },
      { "what is no network is refused", what_is_no_network_is_refused },
      { "Garfield's sets have the sizes they should", garfields_sets_have_the_sizes_they_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
