/* entries.h - one node of a GraphML file becomes one entry of a corpus. */
#ifndef DGG_GRAPHML_ENTRIES_H
#define DGG_GRAPHML_ENTRIES_H

#include "graph/importers/graphml/attributes.h"

typedef struct dgg_graphml_entry {
    const dgg_graphml *file;
    size_t index; /* of the node in the file */
    dgg_kind kind;
    dgg_text id;
} dgg_graphml_entry;

/* Adds it to the table of its kind; *place is its place there. */
dgg_status dgg_graphml_add_entry(const dgg_graphml_entry *entry, dgg_corpus *corpus,
                                 uint32_t *place, dgg_error *error);

#endif
