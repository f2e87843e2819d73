/* markup_text.h - what of a text may stand in markup as it is, and what stands for the rest. */
#ifndef DGG_MARKUP_TEXT_H
#define DGG_MARKUP_TEXT_H

#include "base/base.h"

/* "&lt;" for "<": of the five that could end what a text stands in, an element or a quoted
 * attribute. NULL for all others. */
const char *dgg_markup_escape(int32_t character);

/* The character, or, for a control and for what Unicode says is none, U+FFFD: XML and HTML take
 * neither. */
int32_t dgg_markup_allowed(int32_t character);

#endif
