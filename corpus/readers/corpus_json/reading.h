/* reading.h - a saved corpus on its way from a document into a corpus. */
#ifndef DGG_CORPUS_JSON_READING_H
#define DGG_CORPUS_JSON_READING_H

#include "corpus/corpus.h"
#include "corpus/take.h"

#define DGG_LEFT_OUT UINT32_MAX /* no enum: those end at INT_MAX */

typedef struct dgg_saved_reading {
    dgg_corpus *corpus;
    dgg_json *json;
    uint32_t *places; /* of the records of the document in the corpus, DGG_LEFT_OUT for bad ones */
    size_t place_count;
    dgg_arena *lists; /* of one record */
} dgg_saved_reading;

dgg_status dgg_saved_read_papers(dgg_saved_reading *r, const dgg_taking *document,
                                 dgg_error *error);

/* What a merged record was made of, in the arena of lists. */
dgg_status dgg_saved_take_origins(dgg_saved_reading *r, const dgg_taking *record, dgg_paper *paper,
                                  dgg_error *error);

#endif
