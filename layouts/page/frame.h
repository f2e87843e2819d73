/* frame.h - what stands around the content of a page: its head, with a policy that lets nothing run
 * but the page's own script, and that script. */
#ifndef DGG_PAGE_FRAME_H
#define DGG_PAGE_FRAME_H

#include <stdio.h>

#include "base/base.h"

enum { DGG_FRAME_PARTS = 16 };

/* Parts of a style sheet or a script, one after the other. */
typedef struct dgg_page_parts {
    dgg_text items[DGG_FRAME_PARTS];
    size_t count;
} dgg_page_parts;

typedef struct dgg_frame {
    dgg_text title;
    dgg_page_parts style, script;
    bool is_in_chinese; /* the script says all that is not data in this language */
    dgg_text picture; /* an SVG in the page, whose own style may work too; empty if there is none */
} dgg_frame;

/* Up to the opened body. */
dgg_status dgg_frame_open(const dgg_frame *frame, FILE *out, dgg_error *error);
/* The script, and the end. */
void dgg_frame_close(const dgg_frame *frame, FILE *out);

#endif
