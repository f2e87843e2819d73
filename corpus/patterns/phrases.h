/* phrases.h - what a pattern stands for while it is read: phrases that grow by a unit, by
 * alternatives, by all combinations. They live in an arena. */
#ifndef DGG_PATTERNS_PHRASES_H
#define DGG_PATTERNS_PHRASES_H

#include "corpus/patterns.h"

/* One empty phrase, to be grown. */
dgg_status dgg_phrases_begin(dgg_phrases *phrases, dgg_arena **arena, dgg_error *error);

/* Every phrase goes on with any of the units. */
dgg_status dgg_phrases_add_units(dgg_phrases *phrases, const uint32_t *units, size_t count,
                                 dgg_arena **arena, dgg_error *error);

/* Every phrase goes on with any of the others. */
dgg_status dgg_phrases_multiply(dgg_phrases *phrases, const dgg_phrases *others, dgg_arena **arena,
                                dgg_error *error);

/* The phrases of both. */
dgg_status dgg_phrases_join(dgg_phrases *phrases, const dgg_phrases *others, dgg_arena **arena,
                            dgg_error *error);

#endif
