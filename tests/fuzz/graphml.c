/* Any bytes behind "<graphml>" are read or refused; what was read becomes a graph and is analysed.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "graph/analysis.h"
#include "graph/importers.h"

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

static void check_scores(const dgg_analysis *analysis)
{
    double sum = 0;
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        double pagerank = dgg_analysis_score(analysis, "pagerank")[i];
        sum += isnan(pagerank) ? 0 : pagerank;
        insist(analysis->community[i] <= analysis->community_count, "communities are numbered");
    }
    insist(analysis->network_node_count == 0 || fabs(sum - 1) < 1e-9, "PageRank sums to 1");
}

static void analyse(const dgg_corpus *corpus)
{
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    dgg_error error = { 0 };
    insist(dgg_graph_init(&graph, corpus, NULL, &error) == DGG_OK, error.message);
    dgg_status status = dgg_analysis_init(&analysis, &graph, NULL, &error);
    insist(status == error.status, "the error tells the status");
    if (status == DGG_OK) {
        check_scores(&analysis);
    } else {
        insist(status == DGG_BAD_INPUT, error.message); /* weights beyond counting */
    }
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
}

#define KEY(part, name, type)                                                                      \
    "<key id=\"" name "\" for=\"" part "\" attr.name=\"" name "\" attr.type=\"" type "\"/>"

static const char *const heads[] = {
    KEY("node", "kind", "string") KEY("edge", "type", "string") KEY("edge", "weight", "double"),
    KEY("node", "kind", "string") KEY("all", "id", "int") KEY("edge", "weight", "string"),
    KEY("node", "label", "boolean") KEY("edge", "type", "float") KEY("all", "type", "string"),
    "<key id=\"weight\" for=\"edge\" attr.type=\"double\"><default>3</default></key>",
    "<key id=\"kind\" for=\"node\" attr.type=\"string\"><default>theme</default></key>",
};

static const char *const begins[] = {
    "<node id=\"a\">",
    "<node id=\"b\">",
    "<node id=\"paper:c\">",
    "<node>",
    "<edge source=\"a\" target=\"b\">",
    "<edge source=\"paper:c\" target=\"b\">",
    "<edge source=\"a\" target=\"a\">",
    "<edge source=\"d\" target=\"e\" id=\"f\">",
    "<edge source=\"a\">",
    "<graph>",
    "<hyperedge>",
    "<key id=\"late\" for=\"node\">",
    "<default>",
    "&amp;&unknown;<![CDATA[&]]>",
};

static const char *const ends[] = { "</node>",      "</node>", "</node>",    "</node>", "</edge>",
                                    "</edge>",      "</edge>", "</edge>",    "</edge>", "</graph>",
                                    "</hyperedge>", "</key>",  "</default>", "" };

static const char *const data[] = {
    "",
    "<data key=\"kind\">theme</data>",
    "<data key=\"kind\">paper</data>",
    "<data key=\"kind\"/>",
    "<data key=\"type\">discusses</data>",
    "<data key=\"type\">cites</data>",
    "<data key=\"weight\">1e308</data>",
    "<data key=\"weight\">-1</data>",
    "<data key=\"weight\">nan</data>",
    "<data key=\"weight\">2.5</data>",
    "<data key=\"id\">7</data>",
    "<data key=\"label\">true<b/></data>",
    "<data key=\"nothing\">x</data>",
    "<data>x</data>",
    "<data key=\"kind\">theme",
    "<port name=\"p\"/>",
};

#define CHOOSE(list, byte) ((list)[(byte) % (sizeof(list) / sizeof *(list))])

/* Three bytes make an element with two attributes. Returns the length of the text. */
static size_t write_file(const uint8_t *bytes, size_t length, char *text, size_t room)
{
    size_t used = (size_t)snprintf(text, room, "<graphml>%s<graph edgedefault=\"%sdirected\">",
                                   CHOOSE(heads, bytes[0] / 2), bytes[0] < 128 ? "un" : "");
    for (size_t i = 1; i + 2 < length && used < room; i += 3) {
        used += (size_t)snprintf(text + used, room - used, "%s%s%s%s", CHOOSE(begins, bytes[i]),
                                 CHOOSE(data, bytes[i + 1]), CHOOSE(data, bytes[i + 2]),
                                 CHOOSE(ends, bytes[i]));
    }
    if (used < room) {
        used += (size_t)snprintf(text + used, room - used, "</graph></graphml>");
    }
    return used < room ? used : room - 1;
}

static void read_bytes(const uint8_t *bytes, size_t length)
{
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    dgg_error error = { 0 };
    insist(dgg_stream_open_text(&stream, (dgg_text){ (const char *)bytes, length }, &error) == 0,
           error.message);
    dgg_status status = dgg_importer_read(&dgg_importer_graphml, &corpus, stream, "fuzz", &error);
    insist(status == error.status, "the error tells the status");
    insist(status == DGG_OK || status == DGG_BAD_INPUT, error.message);
    if (status == DGG_OK) {
        analyse(&corpus);
    }
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    char text[1 << 14];
    if (length > 0 && bytes[0] % 2 == 1) {
        length = write_file(bytes, length, text, sizeof text);
        bytes = (const uint8_t *)text;
    }
    read_bytes(bytes, length);
    return 0;
}
