/* markdown_text.h - a text inside Markdown: no markup, no link, no HTML can come out of it. */
#ifndef DGG_MARKDOWN_TEXT_H
#define DGG_MARKDOWN_TEXT_H

#include <stdio.h>

#include "base/buffer.h"

/* On one line, escaped where a renderer would see a mark. It must not stand at the beginning of a
 * line. `room` is emptied first; it serves one text after the other. */
dgg_status dgg_markdown_write_text(dgg_text text, dgg_buffer *room, FILE *out, dgg_error *error);

#endif
