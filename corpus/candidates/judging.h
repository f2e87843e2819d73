/* judging.h - which grams are phrases, and how much each stands on its own. */
#ifndef DGG_CANDIDATE_JUDGING_H
#define DGG_CANDIDATE_JUDGING_H

#include "corpus/candidates/grams.h"

/* Whether it can be a phrase: by its ends, what stands inside, and, in Chinese, what stands beside.
 * Counts its words that mean something. */
bool dgg_gram_is_phrase(dgg_gram *gram, const dgg_word_stream *stream, uint32_t min_papers);

/* Tells the candidates inside a candidate that they are. */
void dgg_gram_count_nested(dgg_grams *grams, const dgg_gram *longer);

/* log2 of its words × (its times - the mean of the times of longer candidates that hold it). */
double dgg_gram_c_value(const dgg_gram *gram);

/* Hardly ever without the same words beside it. */
bool dgg_gram_is_part(const dgg_gram *gram);

#endif
