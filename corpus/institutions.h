/* institutions.h - names of institutions as they are compared: "Univ Oxford" and "The University of
 * Oxford" are one, "Washington Univ" and "Univ Washington" are not. */
#ifndef DGG_INSTITUTIONS_H
#define DGG_INSTITUTIONS_H

#include "base/buffer.h"
#include "corpus/keys.h"

/* *key becomes the words of the name with abbreviations written out, without "of", "the" and the
 * like, in their order. It is valid until the next call with the same keys and buffer. */
dgg_status dgg_institution_key(dgg_keys *keys, dgg_buffer *buffer, dgg_text name, dgg_text *key,
                               dgg_error *error);

/* No word of it is an abbreviation, and it is not all in capitals. */
bool dgg_institution_is_whole(dgg_text name);

/* The institution of an address, without a code of its country behind it: "Univ X" of "Univ X
 * (NO)". */
dgg_text dgg_institution_at(dgg_text address);

#endif
