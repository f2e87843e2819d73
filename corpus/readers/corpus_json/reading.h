/* reading.h - a saved corpus on its way from a document into a corpus. */
#ifndef DGG_CORPUS_JSON_READING_H
#define DGG_CORPUS_JSON_READING_H

#include "corpus/corpus.h"
#include "corpus/take.h"

enum { DGG_LEFT_OUT = UINT32_MAX };

typedef struct dgg_saved_reading {
    dgg_corpus *corpus;
    dgg_json *json;
    uint32_t *places; /* of the records of the document in the corpus, DGG_LEFT_OUT for bad ones */
    size_t place_count;
    dgg_arena *lists; /* of one record */
} dgg_saved_reading;

dgg_status dgg_saved_read_papers(dgg_saved_reading *r, const dgg_taking *document,
                                 dgg_error *error);

/* Turns the failure of a part into a warning, so that the others are not lost; a failure that is
 * not the document's stays one. */
dgg_status dgg_saved_leave_out(dgg_saved_reading *r, dgg_status status, const dgg_error *why,
                               dgg_error *error);

/* The value must be an object without other keys than these. */
dgg_status dgg_saved_check(const dgg_taking *from, const char *const *keys, const char *what,
                           dgg_error *error);

#endif
