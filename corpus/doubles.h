/* doubles.h - the same input given twice is read once. */
#ifndef DGG_DOUBLES_H
#define DGG_DOUBLES_H

#include "corpus/corpus.h"

/* If the bytes of the last source are those of an earlier one, takes back what it has added to what
 * there was before, and warns. Which of two names stays does not depend on their order. */
dgg_status dgg_corpus_drop_double(dgg_corpus *corpus, const dgg_corpus *before, dgg_error *error);

#endif
