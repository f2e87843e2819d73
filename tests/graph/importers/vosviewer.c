#include "tests/support/ready.h"

#include "corpus/building.h"

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

#define MAP                                                                                        \
    "id\tlabel\tx\ty\tcluster\tweight<Links>\n7\t\"doe, "                                          \
    "k\"\t0.1\t-0.2\t1\t3\n9\tkis\t0\t0\t2\t1\n"

static void a_map_and_a_network_may_stand_alone(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(read_network(&corpus, MAP, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.nodes.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.nodes.items[0].id, "doe, k"));
    dgg_corpus_destroy(&corpus);
    CU_ASSERT(gives_ties("1\t18\t2\n18\t264\t0.5\n", "1 18 2;18 264 0.5;", 0));
    CU_ASSERT(gives_ties("1,18\n18,264\n", "1 18 1;18 264 1;", 0));
    CU_ASSERT(gives_ties("1;18;1\n1;9;0\n1;17;1\n", "1 17 1;1 18 1;", 1));
}

/* Reads both files, in that order. */
static dgg_status read_both(dgg_corpus *corpus, const char *one, const char *other,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *streams[2] = { NULL, NULL };
    const char *const names[2] = { "one.txt", "other.txt" };
    DGG_TRY(dgg_stream_open_text(&streams[0], dgg_text_of(one), error));
    DGG_TRY(dgg_stream_open_text(&streams[1], dgg_text_of(other), error));
    DGG_TRY(dgg_importer_read_two(&dgg_importer_vosviewer, corpus, streams, names, error));
done:
    dgg_stream_close(&streams[0]);
    dgg_stream_close(&streams[1]);
    return status;
}

static void both_together_are_one_network(void)
{
    static const char *const maps[] = {
        MAP, "label,id,score<Year>\n\"doe, k\",7,1\nkis,9,2\n",
        "id;label;cluster\n7;\"doe, k\";1\n9;kis;2\n;;3\n9;kos;4\n"
    };
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) {
        dgg_corpus corpus = { 0 }, turned = { 0 };
        const char *links = "9\t7\t2.5\n7\t8\t1\n9\t7\t-1\nx\n";
        CU_ASSERT_EQUAL_FATAL(read_both(&corpus, maps[i], links, NULL), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(read_both(&turned, links, maps[i], NULL), DGG_OK);
        CU_ASSERT(has_ties(&corpus, "kis doe, k 2.5;"));
        CU_ASSERT(has_ties(&turned, "kis doe, k 2.5;"));
        CU_ASSERT_EQUAL(corpus.warning_count, i < 2 ? 3 : 5);
        CU_ASSERT_EQUAL_FATAL(corpus.source_count, 2);
        CU_ASSERT_TRUE(dgg_text_is(corpus.sources[1].name, "other.txt"));
        CU_ASSERT_EQUAL(corpus.sources[1].digest.length, DGG_DIGEST_LENGTH);
        dgg_corpus_destroy(&corpus);
        dgg_corpus_destroy(&turned);
    }
}

static void two_of_a_kind_are_refused(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read_both(&corpus, MAP, MAP, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "both files of VOSviewer are maps"));
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(read_both(&corpus, "1\t2\t3\n", "1\t2\t3\n", &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "are networks"));
    CU_ASSERT_EQUAL(corpus.source_count, 0);
}

static void other_tables_are_left_to_readers(void)
{
    static const char *const others[] = { "id\ttitle\n1\tMaps\n",
                                          "title,x\nMaps,1\n",
                                          "label,replace by\nmaps,map\n",
                                          "2019\n2020\n",
                                          "1.5,2,3\n",
                                          "1 2 3\n",
                                          "1\t2\t3\t4\n",
                                          "1\t2\t3\nMaps\n4\t5\t6\n" };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        CU_ASSERT_PTR_NULL(dgg_importer_for(dgg_text_of(others[i])));
    }
}

/* The same networks, saved in both forms. */
static void real_files_are_the_network_that_json_holds(void)
{
    static const char *const names[] = { "docs-example", "JOI_2007-2016_co-authorship",
                                         "QSS_publication_bibliographic_coupling" };
    static const char *const forms[] = { ".json", "_network.json", "_network.json" };
    static const char folder[] = DGG_SHARED "/data/vosviewer/";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dgg_corpus json = { 0 }, files = { 0 };
        dgg_stream *streams[3] = { NULL, NULL, NULL };
        const char *const ends[] = { "_map.txt", "_network.txt", forms[i] };
        const char *const shown[2] = { "map", "network" };
        for (size_t part = 0; part < 3; part++) {
            char path[500];
            snprintf(path, sizeof path, "%s%s%s", folder, names[i], ends[part]);
            if (dgg_stream_open(&streams[part], path, NULL) != DGG_OK) {
                printf("skipped: %s is not there\n", path);
                return;
            }
        }
        CU_ASSERT_EQUAL(
            dgg_importer_read_two(&dgg_importer_vosviewer, &files, streams, shown, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_importer_read(&dgg_importer_vosviewer, &json, streams[2], "json", NULL),
                        DGG_OK);
        CU_ASSERT_EQUAL(files.nodes.count, json.nodes.count);
        CU_ASSERT_EQUAL_FATAL(files.links[DGG_LINK].count, json.links[DGG_LINK].count);
        CU_ASSERT_EQUAL(memcmp(files.links[DGG_LINK].items, json.links[DGG_LINK].items,
                               json.links[DGG_LINK].count * sizeof(dgg_link)),
                        0);
        CU_ASSERT_EQUAL(files.warning_count, 0);
        dgg_corpus_destroy(&json);
        dgg_corpus_destroy(&files);
        for (size_t part = 0; part < 3; part++) {
            dgg_stream_close(&streams[part]);
        }
    }
}

static dgg_status read_both_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read_both(&corpus, MAP, "9\t7\t2.5\n7\t8\t1\n", NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget(small));
    BRUTAL(read_and_forget("1\t2\t3\n2\t3\t0\n"));
    BRUTAL(read_both_and_forget());
}

SUITE("graph/importers/vosviewer",
      { "items and links are nodes and ties", items_and_links_are_nodes_and_ties },
      { "what cannot be used is told", what_cannot_be_used_is_told },
      { "what is no network is refused", what_is_no_network_is_refused },
      { "real maps are read", real_maps_are_read },
      { "a map and a network may stand alone", a_map_and_a_network_may_stand_alone },
      { "both together are one network", both_together_are_one_network },
      { "two of a kind are refused", two_of_a_kind_are_refused },
      { "other tables are left to readers", other_tables_are_left_to_readers },
      { "real files are the network that JSON holds", real_files_are_the_network_that_json_holds },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
