/* coding.h - themes and locations found in the texts, each link with the words that justify it. */
#ifndef DGG_CODING_H
#define DGG_CODING_H

#include "corpus/codebook.h"
#include "corpus/gazetteer.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Codes every paper of a settled corpus: adds the themes and locations that are found, links with
 * evidence (discusses, studies), part_of links among the locations found, rejected hits and the
 * repairs of damaged words (as warnings). `threads` 0 is all; the result does not depend on it. */
dgg_status dgg_corpus_code(dgg_corpus *corpus, const dgg_codebook *codebook,
                           const dgg_gazetteer *gazetteer, unsigned threads, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
