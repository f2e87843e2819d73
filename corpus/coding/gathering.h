/* gathering.h - what was found gets into the corpus: link by link in the order of the papers, and
 * at the end the themes and locations that the links lead to. */
#ifndef DGG_CODING_GATHERING_H
#define DGG_CODING_GATHERING_H

#include "corpus/coding/batch.h"

/* All that one extractor may find, in the order of their ids. Links are made with ranks, which
 * become places when it is known what was found. */
typedef struct dgg_ranking {
    uint32_t *owners; /* by rank */
    uint32_t *ranks;  /* by owner */
    uint32_t *places; /* in the corpus, by rank */
    bool *is_found;   /* by rank */
    size_t count;
    size_t first_link; /* of the extractor's type, that is not of before */
} dgg_ranking;

/* A text of the codebook or gazetteer that the corpus has a copy of. */
typedef struct dgg_kept_text {
    const char *start;
    dgg_text copy;
} dgg_kept_text;

typedef struct dgg_gathering {
    dgg_corpus *corpus;
    const dgg_coding *coding;
    dgg_ranking *rankings; /* of each extractor */
    dgg_kept_text *kept;   /* by where they begin; a later one takes the place of another */
} dgg_gathering;

dgg_status dgg_gathering_begin(dgg_gathering *gathering, dgg_error *error);

/* Adds the links, the evidence and the warnings of one paper; they are to come in order. */
dgg_status dgg_gathering_add(dgg_gathering *gathering, uint32_t paper, const dgg_coded *coded,
                             dgg_error *error);

/* Adds what the links lead to. */
dgg_status dgg_gathering_end(dgg_gathering *gathering, dgg_error *error);
void dgg_gathering_destroy(dgg_gathering *gathering);

#endif
