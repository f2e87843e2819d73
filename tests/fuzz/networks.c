/* Any bytes, bare or behind a beginning that some importer knows, are a network or are refused; two
 * inputs are one network of VOSviewer. Nothing is left. */
#include <stdlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "graph/importers.h"

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void read_one(dgg_text text)
{
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    const dgg_importer *importer = dgg_importer_for(text);
    if (importer != NULL && dgg_stream_open_text(&stream, text, NULL) == DGG_OK) {
        dgg_importer_read(importer, &corpus, stream, "fuzz", NULL);
    }
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
}

static void read_two(dgg_text one, dgg_text other)
{
    dgg_corpus corpus = { 0 };
    dgg_stream *streams[2] = { NULL, NULL };
    const char *const names[2] = { "map", "network" };
    if (dgg_stream_open_text(&streams[0], one, NULL) == DGG_OK &&
        dgg_stream_open_text(&streams[1], other, NULL) == DGG_OK) {
        dgg_importer_read_two(&dgg_importer_vosviewer, &corpus, streams, names, NULL);
    }
    dgg_stream_close(&streams[0]);
    dgg_stream_close(&streams[1]);
    dgg_corpus_destroy(&corpus);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const char *const beginnings[] = {
        "",
        "*Vertices 5\n",
        "*Vertices 3\n*Arcs\n",
        "{\"network\": {\"items\": [",
        "graph [ node [ id 1 ] node [ id 2 ] edge [ ",
        "<gexf><graph><nodes><node id=\"a\"/>",
        "id,label,cluster\n",
        "1\t2\t3\n",
    };
    enum { BEGINNINGS = sizeof beginnings / sizeof *beginnings };
    dgg_text rest = { (const char *)bytes, length };
    dgg_buffer text = { 0 };
    if (length == 0) {
        return 0;
    }
    rest = dgg_text_slice(rest, 1, rest.length);
    dgg_buffer_add(&text, dgg_text_of(beginnings[bytes[0] % BEGINNINGS]), NULL);
    dgg_buffer_add(&text, rest, NULL);
    dgg_text other = dgg_buffer_text(&text), one = dgg_text_cut(&other, '\0');
    read_one(dgg_buffer_text(&text));
    if (other.length > 0) {
        read_two(one, other);
    }
    dgg_buffer_destroy(&text);
    return dgg_blocks_in_use == 0 ? 0 : (abort(), 1);
}
