/* texts.h - texts on their way into a corpus: cleaned, trimmed and copied. */
#ifndef DGG_TEXTS_H
#define DGG_TEXTS_H

#include "base/memory.h"
#include "base/text.h"

/* Without white space at the ends, that of other scripts included. */
dgg_text dgg_texts_trim(dgg_text text);

/* Moves *text into the arena: bad UTF-8 and control characters cleaned, white space at the ends
 * gone. */
dgg_status dgg_texts_keep(dgg_arena **arena, dgg_text *text, dgg_error *error);

/* The same for a list, which moves as well; empty items go. */
dgg_status dgg_texts_keep_all(dgg_arena **arena, dgg_texts *texts, dgg_error *error);

#endif
