/* records.h - nodes and edges of a file become records and links of a corpus. */
#ifndef DGG_ATTRIBUTED_RECORDS_H
#define DGG_ATTRIBUTED_RECORDS_H

#include "graph/attributed.h"

/* If every node names a kind and every edge a type that joins such kinds, as our own files do, they
 * go where they belong; else all are nodes and links of no kind. Fails with DGG_BAD_INPUT if two nodes have one id, or
 * there is no node at all. */
dgg_status dgg_attributed_build(const dgg_attributed *file, dgg_corpus *corpus, dgg_error *error);

#endif
