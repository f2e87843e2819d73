/* features.h - what speaks for and against a word being of the title, the venue …: facts about it
 * and its neighbours, each by a number into the table of weights. */
#ifndef DGG_REFERENCES_FEATURES_H
#define DGG_REFERENCES_FEATURES_H

#include "corpus/references/context.h"

enum { DGG_REFERENCE_FEATURES = 1 << 13, DGG_REFERENCE_MOST_FEATURES = 160 };

/* Fills `numbers` with the features of the word at that place; how many. */
size_t dgg_reference_features(const dgg_reference_words *words,
                              const dgg_reference_context *context, size_t at, uint16_t *numbers);

/* What parts a word from the next one: one label rarely follows another where nothing does. */
enum { DGG_REFERENCE_BOUNDARIES = 8 };
uint32_t dgg_reference_boundary(const dgg_reference_words *words, size_t at);

#endif
