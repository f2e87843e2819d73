/* batch.h - some papers, coded side by side: what was found in each waits until it can be put into
 * the corpus in the order of the papers. */
#ifndef DGG_CODING_BATCH_H
#define DGG_CODING_BATCH_H

#include "corpus/extractors.h"

/* Papers for each thread: what is found in them stays in the processor's own memory until it is
 * gathered. */
enum { DGG_BATCH_SHARE = 256 };

/* A word that was mended to be compared. */
typedef struct dgg_repaired {
    dgg_text word, meant; /* the first of the field, the second of the list of repairs */
} dgg_repaired;

/* What was found in one paper. */
typedef struct dgg_coded {
    dgg_findings *findings; /* of each extractor */
    dgg_repaired *repaired;
    size_t repaired_count, repaired_room;
    dgg_arena *texts; /* of fields that are no text of the paper itself */
} dgg_coded;

/* What a thread needs for itself. */
typedef struct dgg_coder {
    dgg_lexicon lexicon;
    dgg_reading reading;
} dgg_coder;

typedef struct dgg_batch {
    dgg_coding coding;
    const dgg_corpus *corpus;
    size_t first; /* paper */
    size_t size;  /* papers, at most */
    dgg_coded *coded;
    dgg_findings *findings; /* of all of them */
    dgg_coder *coders;
    size_t coder_count;
} dgg_batch;

/* Makes room for a batch of the corpus and for so many threads. */
dgg_status dgg_batch_init(dgg_batch *batch, unsigned threads, dgg_error *error);

/* Codes the paper batch->first + item (a dgg_work). */
dgg_status dgg_batch_code(void *context, size_t item, unsigned worker, dgg_error *error);

/* Forgets what was found. */
void dgg_batch_clear(dgg_batch *batch);
void dgg_batch_destroy(dgg_batch *batch);

#endif
