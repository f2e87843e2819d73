/* context.h - what surrounds the words of a reference: the parts between punctuation that they
 * stand in, and what the whole of it has. */
#ifndef DGG_REFERENCES_CONTEXT_H
#define DGG_REFERENCES_CONTEXT_H

#include "corpus/references/words.h"

/* Words between two marks of punctuation. */
typedef struct dgg_reference_part {
    uint32_t cues;   /* of all its words */
    uint32_t shapes; /* bits by dgg_shape */
    uint16_t start, end, number;
    bool is_sentence; /* holds a small word that names do not have */
} dgg_reference_part;

typedef struct dgg_reference_place {
    uint16_t clause, sentence; /* into the parts */
} dgg_reference_place;

/* Zero it first; it can be filled again and again. */
typedef struct dgg_reference_context {
    dgg_reference_part *clauses, *sentences; /* parted by commas too; by stronger marks only */
    dgg_reference_place *places;             /* by word */
    size_t clause_count, sentence_count, clause_room, sentence_room, place_room;
    size_t first_year; /* index of a word; count of words if there is none */
    size_t first_in, first_pages;
    uint32_t years;
    bool has_quotes, has_volume, has_press;
} dgg_reference_context;

dgg_status dgg_reference_context_fill(dgg_reference_context *context,
                                      const dgg_reference_words *words, dgg_error *error);
void dgg_reference_context_destroy(dgg_reference_context *context);

#endif
