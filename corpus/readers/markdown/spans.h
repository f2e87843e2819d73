/* spans.h - lines of Markdown as plain text, and which parts of it are links or stand out. */
#ifndef DGG_MARKDOWN_SPANS_H
#define DGG_MARKDOWN_SPANS_H

#include "base/buffer.h"

typedef struct dgg_markdown_span {
    size_t start, length; /* in the text */
    dgg_text address;     /* of a link, in the line; else empty */
    bool is_link, is_strong, is_emphasis;
} dgg_markdown_span;

/* Zero it first. */
typedef struct dgg_markdown_spans {
    dgg_buffer text;   /* without marks and addresses; of images nothing */
    size_t first_line; /* its length in the text, in which lines are joined by blanks */
    dgg_markdown_span *items;
    size_t count, room;
} dgg_markdown_spans;

/* Fills all; the lines must outlive them. Marks that are not closed are text. */
dgg_status dgg_markdown_look(dgg_markdown_spans *spans, dgg_text lines, dgg_error *error);
dgg_text dgg_markdown_span_text(const dgg_markdown_spans *spans, size_t index);
void dgg_markdown_spans_destroy(dgg_markdown_spans *spans);

#endif
