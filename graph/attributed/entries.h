/* entries.h - one node of a file becomes one entry of a corpus. */
#ifndef DGG_ATTRIBUTED_ENTRIES_H
#define DGG_ATTRIBUTED_ENTRIES_H

#include "graph/attributed.h"

typedef struct dgg_attributed_entry {
    const dgg_attributed *file;
    const dgg_attributed_item *node;
    dgg_kind kind;
    dgg_text id;
} dgg_attributed_entry;

/* Adds it to the table of its kind; *place is its place there. */
dgg_status dgg_attributed_add_entry(const dgg_attributed_entry *entry, dgg_corpus *corpus,
                                    uint32_t *place, dgg_error *error);

#endif
