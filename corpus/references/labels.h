/* labels.h - which part of a reference each of its words belongs to. */
#ifndef DGG_REFERENCES_LABELS_H
#define DGG_REFERENCES_LABELS_H

#include "corpus/references/context.h"

/* In the order of the columns of corpus/words/segments.txt. */
typedef enum dgg_reference_label {
    DGG_OF_AUTHORS,
    DGG_OF_DATE,
    DGG_OF_TITLE,
    DGG_OF_JOURNAL,
    DGG_OF_CONTAINER, /* a book or proceedings that holds it */
    DGG_OF_VOLUME,
    DGG_OF_PAGES,
    DGG_OF_EDITORS,
    DGG_OF_PLACE,
    DGG_OF_PUBLISHER,
    DGG_OF_NOTE,
    DGG_OF_ADDRESS, /* a DOI or URL */
    DGG_OF_MARKER,  /* "[12]" */
    DGG_REFERENCE_LABELS
} dgg_reference_label;

/* Zero it first; it can be filled again and again. */
typedef struct dgg_reference_labels {
    uint8_t *items; /* by word */
    size_t room;
    int32_t *scores, *rests; /* by word and label: of the best way up to it, and from it on */
    size_t score_room, rest_room;
    int32_t doubt; /* how near the next best label came where it matters: small is doubtful */
} dgg_reference_labels;

dgg_status dgg_reference_labels_fill(dgg_reference_labels *labels, const dgg_reference_words *words,
                                     const dgg_reference_context *context, dgg_error *error);
void dgg_reference_labels_destroy(dgg_reference_labels *labels);

#endif
