/* importers.h - what a row on the shelf of ready networks must offer: formats that igraph reads.
 * They stand on this floor because its door is here. */
#ifndef DGG_IMPORTERS_H
#define DGG_IMPORTERS_H

#include "base/stream.h"
#include "corpus/readers.h"
#include "graph/graph.h"

typedef struct dgg_importer {
    dgg_row row;
    dgg_recognition (*recognises)(dgg_text head);
    /* Adds the nodes and links to a corpus, in the order that settling would give them. */
    dgg_status (*read)(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error);
    /* The same of two files that are one network; NULL if a file always is a whole one. */
    dgg_status (*read_two)(dgg_corpus *corpus, dgg_stream *one, dgg_stream *other,
                           dgg_error *error);
} dgg_importer;

extern const dgg_shelf dgg_importers;

/* The importer that recognises the content, NULL if none does. */
const dgg_importer *dgg_importer_for(dgg_text head);

/* Reads a ready network into an empty corpus, which is then settled and coded by nature. `name` is
 * shown for the input. Fails with DGG_BAD_REQUEST if the corpus holds something: a ready network
 * stands alone. */
dgg_status dgg_importer_read(const dgg_importer *importer, dgg_corpus *corpus, dgg_stream *stream,
                             const char *name, dgg_error *error);

/* The same of two files that are one network, for an importer that reads two. */
dgg_status dgg_importer_read_two(const dgg_importer *importer, dgg_corpus *corpus,
                                 dgg_stream *const streams[2], const char *const names[2],
                                 dgg_error *error);

#define ROW(...) extern const dgg_importer DGG_ROW(dgg_importer_, __VA_ARGS__);
#include "graph/importers.def"
#undef ROW

#endif
