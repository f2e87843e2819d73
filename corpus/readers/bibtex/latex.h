/* latex.h - LaTeX in a field made plain text. */
#ifndef DGG_BIB_LATEX_H
#define DGG_BIB_LATEX_H

#include "base/buffer.h"

/* Appends the text without its LaTeX: accents composed, symbols and entities as characters, shapes
 * and braces gone, runs of white space as one blank. */
dgg_status dgg_latex_decode(dgg_buffer *buffer, dgg_text text, dgg_error *error);

/* The same for a DOI or an address: only what must be escaped in LaTeX is undone. */
dgg_status dgg_latex_decode_address(dgg_buffer *buffer, dgg_text text, dgg_error *error);

/* The end of the group at the beginning of the text, behind its closing brace; 0 if the text begins
 * with no group or it is not closed. */
size_t dgg_latex_group(dgg_text text);

#endif
