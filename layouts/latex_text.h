/* latex_text.h - a text inside LaTeX: no command can come out of it. */
#ifndef DGG_LATEX_TEXT_H
#define DGG_LATEX_TEXT_H

#include <stdio.h>

#include "base/buffer.h"

/* On one line, every sign that LaTeX acts on written as the sign itself. `room` is emptied first;
 * it serves one text after the other. */
dgg_status dgg_latex_write_text(dgg_text text, dgg_buffer *room, FILE *out, dgg_error *error);

#endif
