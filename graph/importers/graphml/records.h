/* records.h - nodes and edges of a GraphML file become records and links of a corpus. */
#ifndef DGG_GRAPHML_RECORDS_H
#define DGG_GRAPHML_RECORDS_H

#include "graph/importers/graphml/attributes.h"

/* If every node names a kind and every edge a type that joins such kinds, as our own files do, they
 * go where they belong; else all are nodes and links of no kind. */
dgg_status dgg_graphml_build(const dgg_graphml *file, dgg_corpus *corpus, dgg_error *error);

#endif
