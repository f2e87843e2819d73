/* texts.h - texts on their way into a corpus: cleaned, trimmed and copied. */
#ifndef DGG_TEXTS_H
#define DGG_TEXTS_H

#include "base/buffer.h"
#include "base/memory.h"
#include "base/text.h"

/* Without white space at the ends, that of other scripts included. */
dgg_text dgg_texts_trim(dgg_text text);

/* Moves *text into the arena: bad UTF-8 and control characters cleaned, white space at the ends
 * gone. */
dgg_status dgg_texts_keep(dgg_arena **arena, dgg_text *text, dgg_error *error);

/* The same for each of several, the last of which is NULL. */
dgg_status dgg_texts_keep_each(dgg_arena **arena, dgg_text *const *texts, dgg_error *error);

/* The same for a list, which moves as well; empty items go. */
dgg_status dgg_texts_keep_all(dgg_arena **arena, dgg_texts *texts, dgg_error *error);

/* Of ASCII letters only, the same in every locale. */
char dgg_texts_lower(char byte);

/* For ASCII patterns in lower case; the case of ASCII letters in the text does not matter. */
bool dgg_texts_starts_any_case(dgg_text text, const char *pattern);
bool dgg_texts_ends_any_case(dgg_text text, const char *pattern);

/* The first year in the text, 1000 to 2100, whose four digits stand together: of "2013-05/2014",
 * "c. 1998", "{2015}"; 0 if there is none. */
int dgg_texts_year_in(dgg_text text);

/* Behind `start`, runs of white space become one blank, none at the ends. */
void dgg_texts_collapse(dgg_buffer *buffer, size_t start);

/* The year in four digits, 1900 to 2099; 0 for anything else. */
int dgg_texts_year(dgg_text digits);

#endif
