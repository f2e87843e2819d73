#include "program/inputs.h"

#include "tests/support/brutal.h"
#include "tests/support/lists.h"

enum { MOST_INPUTS = 4 };

static dgg_options named(const char **words, size_t count)
{
    return (dgg_options){ .command = "stats", .words = words, .word_count = count, .quiet = true };
}

static void several_inputs_make_one_corpus(void)
{
    const char *words[] = { "a.txt", "b.txt", "c.txt" };
    const dgg_options options = named(words, 3);
    dgg_corpus corpus = { 0 };
    dgg_progress progress = { 0 };
    write_lists();
    CU_ASSERT_EQUAL(dgg_inputs_read(&corpus, &options, &progress, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_EQUAL(corpus.source_count, 3);
    dgg_corpus_destroy(&corpus);
}

static void the_first_trouble_is_given_back_and_the_others_are_said(void)
{
    const char *words[] = { "missing.txt", "a.txt", "empty.txt", "gone.txt" };
    const dgg_options options = named(words, 4);
    dgg_corpus corpus = { 0 };
    dgg_progress progress = { 0 };
    dgg_error error = { 0 };
    write_lists();
    write_file("empty.txt", "");
    int kept = begin_listening();
    dgg_status status = dgg_inputs_read(&corpus, &options, &progress, &error);
    end_listening(kept, "dggraph: empty.txt: is empty\n"
                        "dggraph: gone.txt: cannot be opened: No such file or directory\n");
    CU_ASSERT_EQUAL(status, DGG_NO_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "missing.txt");
    dgg_corpus_destroy(&corpus);
}

static void standard_input_is_read_once(void)
{
    const char *twice[] = { "-", "a.txt", "-" };
    const dgg_options options = named(twice, 3), once = named(twice, 2);
    CU_ASSERT_EQUAL(dgg_inputs_check(&options, NULL), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(dgg_inputs_check(&once, NULL), DGG_OK);
}

static void the_format_can_be_named(void)
{
    const char *words[] = { "a.txt" };
    dgg_options options = named(words, 1);
    dgg_error error = { 0 };
    options.from = "graphml";
    CU_ASSERT_EQUAL(dgg_inputs_check(&options, NULL), DGG_OK);
    options.from = "pasted";
    CU_ASSERT_EQUAL(dgg_inputs_check(&options, NULL), DGG_OK);
    options.from = "psated";
    CU_ASSERT_EQUAL(dgg_inputs_check(&options, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_TRUE(holds(error.message, "did you mean 'pasted'?"));
}

static void a_ready_network_stands_alone(void)
{
    const char *words[] = { "a.txt", "g.graphml" };
    const dgg_options options = named(words, 2);
    dgg_corpus corpus = { 0 };
    dgg_progress progress = { 0 };
    dgg_error error = { 0 };
    write_lists();
    write_file("g.graphml", "<?xml version=\"1.0\"?>\n"
                            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
                            "<graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/>"
                            "<edge source=\"a\" target=\"b\"/></graph></graphml>\n");
    CU_ASSERT_EQUAL(dgg_inputs_read(&corpus, &options, &progress, &error), DGG_BAD_REQUEST);
    CU_ASSERT_TRUE(holds(error.message, "stands alone"));
    CU_ASSERT_STRING_EQUAL(error.file, "g.graphml");
    dgg_corpus_destroy(&corpus);
}

static void a_map_and_its_network_are_one_input(void)
{
    const char *words[] = { "map.txt", "network.txt", "a.txt" };
    dgg_options options = named(words, 2);
    dgg_corpus corpus = { 0 };
    dgg_progress progress = { 0 };
    dgg_error error = { 0 };
    write_lists();
    write_file("map.txt", "id\tlabel\tcluster\n1\tKis\t1\n2\tDoe\t1\n");
    write_file("network.txt", "1\t2\t3\n");
    CU_ASSERT_EQUAL(dgg_inputs_read(&corpus, &options, &progress, &error), DGG_OK);
    CU_ASSERT_EQUAL(corpus.nodes.count, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_LINK].count, 1);
    dgg_corpus_destroy(&corpus);
    words[1] = "a.txt";
    CU_ASSERT_EQUAL(dgg_inputs_read(&corpus, &options, &progress, &error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.file, "a.txt");
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_destroy(void)
{
    const char *words[] = { "a.txt", "b.txt" };
    const dgg_options options = named(words, 2);
    dgg_corpus corpus = { 0 };
    dgg_progress progress = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_inputs_read(&corpus, &options, &progress, &error);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_refused_memory(void)
{
    write_lists();
    BRUTAL(read_and_destroy());
}

SUITE("program/inputs", { "several inputs make one corpus", several_inputs_make_one_corpus },
      { "the first trouble is given back and the others are said",
        the_first_trouble_is_given_back_and_the_others_are_said },
      { "standard input is read once", standard_input_is_read_once },
      { "the format can be named", the_format_can_be_named },
      { "a ready network stands alone", a_ready_network_stands_alone },
      { "a map and its network are one input", a_map_and_its_network_are_one_input },
      { "survives refused memory", survives_refused_memory })
