/* marks.h - one sentence with its marked words. */
#ifndef DGG_MARKS_H
#define DGG_MARKS_H

#include <stdio.h>

#include "graph/graph.h"

/* Evidence, and the theme or location it is evidence of. */
typedef struct dgg_hit {
    const dgg_evidence *evidence;
    const dgg_node *of;
} dgg_hit;

/* Writes the sentence that all hits[0 .. count) share and that stands in `field`, and a note that
 * names its field, the themes and locations, their patterns and points. Where the field has been
 * left out, the quotes stand in for the sentence. */
dgg_status dgg_page_write_sentence(const dgg_hit *hits, size_t count, dgg_text field, FILE *out,
                                   dgg_error *error);

#endif
