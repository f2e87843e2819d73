/* readers.h - what a row on the shelf of input formats must offer. */
#ifndef DGG_READERS_H
#define DGG_READERS_H

#include "base/stream.h"
#include "corpus/corpus.h"

/* How sure a reader is that some content is its own; the surest reads it. */
typedef enum dgg_recognition { DGG_NOT_MINE, DGG_PERHAPS, DGG_LIKELY, DGG_CERTAIN } dgg_recognition;

typedef struct dgg_reader {
    dgg_row row;
    /* Looks at the beginning of the content (at most DGG_STREAM_HEAD bytes). */
    dgg_recognition (*recognises)(dgg_text head);
    dgg_status (*read)(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error);
} dgg_reader;

#define ROW(...) extern const dgg_reader DGG_ROW(dgg_reader_, __VA_ARGS__);
#include "corpus/readers.def"
#undef ROW

#endif
