/* Any bytes behind a beginning that some importer knows are read or refused; nothing is left. */
#include <stdlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "graph/importers.h"

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const char *const beginnings[] = { "*Vertices 5\n", "*Vertices 3\n*Arcs\n",
                                              "{\"network\": {\"items\": [" };
    enum { BEGINNINGS = sizeof beginnings / sizeof *beginnings };
    const char *beginning = length > 0 ? beginnings[bytes[0] % BEGINNINGS] : beginnings[0];
    dgg_buffer text = { 0 };
    dgg_text rest = { (const char *)bytes, length };
    dgg_buffer_add(&text, dgg_text_of(beginning), NULL);
    dgg_buffer_add(&text, rest, NULL);
    const dgg_text all = dgg_buffer_text(&text);
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    const dgg_importer *importer = dgg_importer_for(all);
    if (importer != NULL && dgg_stream_open_text(&stream, all, NULL) == DGG_OK) {
        dgg_importer_read(importer, &corpus, stream, "fuzz", NULL);
    }
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
    dgg_buffer_destroy(&text);
    return dgg_blocks_in_use == 0 ? 0 : (abort(), 1);
}
