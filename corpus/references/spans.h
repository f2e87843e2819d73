/* spans.h - small steps on texts that parts of a reference are cut out by. */
#ifndef DGG_REFERENCES_SPANS_H
#define DGG_REFERENCES_SPANS_H

#include "base/text.h"

/* The same sign as one byte, whether it is written wide ("，", "［", "２") or not; 0 for any other
 * character. *length is that of the sign. */
char dgg_span_sign(dgg_text text, size_t *length);

/* Where the first of these signs stands at or behind `from`, wide or not; text.length if nowhere.
 */
size_t dgg_span_find(dgg_text text, size_t from, const char *signs);

/* Without any of these signs and white space at the ends. */
dgg_text dgg_span_strip(dgg_text text, const char *leading, const char *trailing);

/* Without quotation marks round the whole, or one whose other is not there. */
dgg_text dgg_span_unquote(dgg_text text);

/* Any part of it is a Han character. */
bool dgg_span_has_han(dgg_text text);

/* From the start of one span to the end of another, of the same text. */
dgg_text dgg_span_join(dgg_text first, dgg_text last);

#endif
