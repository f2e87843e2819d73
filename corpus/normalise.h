/* normalise.h - a word as it was meant, whatever keyboard, PDF file or typesetter did to it. Words
 * are mended one by one, for comparing only: fields stay as they are, and so do places in them. */
#ifndef DGG_NORMALISE_H
#define DGG_NORMALISE_H

#include "base/buffer.h"
#include "base/names.h"

/* Appends the word composed (NFC), with ligature characters and full-width letters spelled out,
 * without soft hyphens, marks of direction and blanks ("14 th"); "U.S" gets its last point. */
dgg_status dgg_normalise_word(dgg_buffer *normal, dgg_text word, dgg_error *error);

/* Words that lost a ligature: "ndings" is what is left of "findings". Zero it first. */
typedef struct dgg_repairs {
    dgg_names damaged;
    dgg_text *meant; /* by number of the damaged word */
    size_t room;
    dgg_arena *arena;
    dgg_buffer at_hand; /* what is left of the word being added */
} dgg_repairs;

/* Adds the words of a list, a word a line, "#" for remarks. */
dgg_status dgg_repairs_read(dgg_repairs *repairs, dgg_text list, dgg_error *error);

/* The word that was meant; empty if `word` is no damaged one. */
dgg_text dgg_repair(const dgg_repairs *repairs, dgg_text word);
void dgg_repairs_destroy(dgg_repairs *repairs);

#endif
