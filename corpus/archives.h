/* archives.h - zip archives whose members are inputs, each read as if it stood alone. */
#ifndef DGG_ARCHIVES_H
#define DGG_ARCHIVES_H

#include "base/stream.h"
#include "corpus/corpus.h"

/* Whether the input is an archive of inputs; office documents are none. */
bool dgg_archive_is(dgg_text head);

typedef struct dgg_archive {
    const char *name;   /* to show, without folders */
    const char *format; /* of its members; NULL: told by their content */
} dgg_archive;

/* Reads all members; what cannot be read, as pictures and PDFs between exports, is told and left
 * out. Fails with DGG_BAD_INPUT if none can be read. */
dgg_status dgg_archive_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_archive *how,
                            dgg_error *error);

#endif
