/* unicode.h - the only door to utf8proc: decoding, composing, folding, kinds of characters. */
#ifndef DGG_UNICODE_H
#define DGG_UNICODE_H

#include "base/buffer.h"

/* Cuts the first code point off `rest`; -1 if nothing is left. A byte that is no UTF-8 comes out as
 * U+FFFD, alone; so do the bytes of surrogates and of forms longer than needed. */
int32_t dgg_unicode_take(dgg_text *rest);

/* Appends one code point as UTF-8. */
dgg_status dgg_unicode_put(dgg_buffer *buffer, int32_t character, dgg_error *error);

/* Bytes of valid UTF-8 at the beginning; text.length if all is valid. */
size_t dgg_unicode_valid(dgg_text text);
size_t dgg_unicode_ascii(dgg_text text); /* bytes of ASCII at the beginning */
size_t dgg_unicode_count(dgg_text text); /* code points */
/* The part [start, end) counted in code points, clipped to the text. */
dgg_text dgg_unicode_slice(dgg_text text, size_t start, size_t end);

/* Appends the text as valid UTF-8: bad bytes become U+FFFD; NUL and the other control characters
 * become a blank, but tab and newline stay. */
dgg_status dgg_unicode_clean(dgg_buffer *buffer, dgg_text text, dgg_error *error);

/* Appends the text composed (NFC). */
dgg_status dgg_unicode_compose(dgg_buffer *buffer, dgg_text text, dgg_error *error);

/* Appends the text composed and case-folded, so that names that differ in case alone are equal.
 * The same in every locale. */
dgg_status dgg_unicode_fold(dgg_buffer *buffer, dgg_text text, dgg_error *error);

/* Appends the text with its Latin letters without accents: "são" gives "sao", "ß" gives "ss". */
dgg_status dgg_unicode_plain(dgg_buffer *buffer, dgg_text text, dgg_error *error);

/* Appends the text folded, without accents, with all but ASCII letters, ASCII digits and Han
 * characters turned into single hyphens, none at the ends: for ids ("São Paulo" gives "sao-paulo").
 * Nothing may be left of a text in another script. */
dgg_status dgg_unicode_slug(dgg_buffer *buffer, dgg_text text, dgg_error *error);

int32_t dgg_unicode_lower(int32_t character);
bool dgg_unicode_is_letter(int32_t character);
bool dgg_unicode_is_digit(int32_t character);
bool dgg_unicode_is_upper(int32_t character); /* upper or title case */
bool dgg_unicode_is_lower(int32_t character);
bool dgg_unicode_is_space(int32_t character);
bool dgg_unicode_is_mark(int32_t character); /* combining */
bool dgg_unicode_is_han(int32_t character);
bool dgg_unicode_is_wide(int32_t character); /* takes two columns on a terminal */

#endif
