/* files.h - the two text files that VOSviewer saves a network as: a map (its items) and a network
 * (their links). Either may stand alone. */
#ifndef DGG_VOSVIEWER_FILES_H
#define DGG_VOSVIEWER_FILES_H

#include "base/stream.h"
#include "corpus/corpus.h"
#include "graph/ready.h"

/* True for the beginning of a map: columns "id" or "label", and what only VOSviewer has. */
bool dgg_vosviewer_is_map(dgg_text head);

/* True for the beginning of a network: lines of two or three numbers. */
bool dgg_vosviewer_is_links(dgg_text head);

/* Reads both into the corpus; the other may be NULL. Fails with DGG_BAD_INPUT if both are maps, or
 * both networks. Items of links that no map names are called by their ids. */
dgg_status dgg_vosviewer_read_files(dgg_corpus *corpus, dgg_stream *one, dgg_stream *other,
                                    dgg_error *error);

#endif
