#include "tests/support/ready.h"

#define NETWORK(items, links) "{\"network\": {\"items\": [" items "], \"links\": [" links "]}}"
#define ITEM(id, label) "{\"id\": " id ", \"label\": \"" label "\", \"x\": 0.1, \"cluster\": 2}"
#define LINK(from, to) "{\"source_id\": " from ", \"target_id\": " to ", \"strength\": 3}"

static const char small[] = NETWORK(ITEM("7", "Mary") "," ITEM("\"x\"", "James"),
                                    LINK("7", "\"x\"") "," LINK("\"x\"", "7"));

static void items_and_links_are_nodes_and_ties(void)
{
    CU_ASSERT(gives_ties(small, "James Mary 3;Mary James 3;", 0));
    CU_ASSERT(gives_ties("{\"info\": {}, \"network\": {\"items\": [{\"id\": 1}, {\"id\": 2}],"
                         "\"links\": [{\"source_id\": 1, \"target_id\": 2}]}}",
                         "1 2 1;", 0));
}

static void what_cannot_be_used_is_told(void)
{
    CU_ASSERT(gives_ties(NETWORK(ITEM("1", "a") "," ITEM("1", "b") ",{},7," ITEM("2", "c"),
                                 LINK("1", "9") "," LINK("1", "2") ",{\"source_id\": 1,"
                                                                   "\"target_id\": 2,"
                                                                   "\"strength\": -1}"),
                         "a c 3;", 5));
}

static void what_is_no_network_is_refused(void)
{
    CU_ASSERT(is_refused("{\"network\": {\"items\": []}}", "no node"));
    CU_ASSERT(is_refused("{\"network\": {\"items\": [", ""));
    CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of("{\"items\": []}")));
}

static void real_maps_are_read(void)
{
    static const char path[] = DGG_SHARED "/data/vosviewer/docs-example.json";
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    if (dgg_stream_open(&stream, path, NULL) != DGG_OK) {
        printf("skipped: %s is not there\n", path);
        return;
    }
    CU_ASSERT_EQUAL(dgg_importer_read(&dgg_importer_vosviewer, &corpus, stream, path, NULL),
                    DGG_OK);
    CU_ASSERT(corpus.nodes.count > 1 && corpus.links[DGG_LINK].count > 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget(small));
}

SUITE("graph/importers/vosviewer",
      { "items and links are nodes and ties", items_and_links_are_nodes_and_ties },
      { "what cannot be used is told", what_cannot_be_used_is_told },
      { "what is no network is refused", what_is_no_network_is_refused },
      { "real maps are read", real_maps_are_read },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
