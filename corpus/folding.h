/* folding.h - words that mean the same to a researcher become one: case, plural, accents, British
 * spelling and traditional Chinese characters go. No stemming: govern, government and governance
 * stay apart. */
#ifndef DGG_FOLDING_H
#define DGG_FOLDING_H

#include "base/buffer.h"

/* Appends the word in lower case, a Chinese character in its simplified form. */
dgg_status dgg_fold_case(dgg_buffer *lower, dgg_text word, dgg_error *error);

/* Appends a word of lower case as singular, in American spelling and without accents. */
dgg_status dgg_fold_spelling(dgg_buffer *folded, dgg_text lower, dgg_error *error);

/* The same for the beginning of a word, as "organis" in "organis*". */
dgg_status dgg_fold_beginning(dgg_buffer *folded, dgg_text lower, dgg_error *error);

#endif
