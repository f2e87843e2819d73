/* phrases.h - phrases of the texts in the place of keywords: a question that is asked of a coded
 * corpus, as co-word of titles and abstracts does. */
#ifndef DGG_PHRASES_H
#define DGG_PHRASES_H

#include "corpus/corpus.h"

enum {
    DGG_PHRASES_FEWEST = 3,  /* papers that a phrase needs */
    DGG_PHRASES_MOST = 1000, /* phrases, the best by papers × C-value (Frantzi et al. 2000) */
};

/* The keywords of the corpus become the phrases of its titles and abstracts that no theme and no
 * location holds, and each paper is linked with those in it. */
dgg_status dgg_corpus_take_phrases(dgg_corpus *corpus, dgg_error *error);

#endif
