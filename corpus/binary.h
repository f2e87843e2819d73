/* binary.h - what bytes seem to be, when they are no text. */
#ifndef DGG_BINARY_H
#define DGG_BINARY_H

#include "base/text.h"

/* Says what binary content seems to be and what to do ("a PDF: copy its text into a file"); NULL if
 * it may be text. */
const char *dgg_binary_kind(dgg_text head);

#endif
