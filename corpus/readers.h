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

/* Reads a stream under a name to show, as dgg_corpus_read_text does; does not close it. Whatever a
 * failed reading has added is taken back. */
dgg_status dgg_corpus_read_stream(dgg_corpus *corpus, dgg_stream *stream, const char *name,
                                  const char *format, dgg_error *error);

/* Takes the next line that can be used: one that is too long is left out with a warning, one with
 * bytes that are no UTF-8 is told and taken. */
dgg_status dgg_reader_line(dgg_corpus *corpus, dgg_stream *stream, dgg_line *line, bool *more,
                           dgg_error *error);

#define ROW(...) extern const dgg_reader DGG_ROW(dgg_reader_, __VA_ARGS__);
#include "corpus/readers.def"
#undef ROW

#endif
