/* completing.h - what an entry of a reading list says as a reference, where nothing stands out. */
#ifndef DGG_MARKDOWN_COMPLETING_H
#define DGG_MARKDOWN_COMPLETING_H

#include "corpus/readers/markdown/spans.h"
#include "corpus/references.h"
#include "corpus/slip.h"

/* Adds to the slip what the entry tells as a reference, if it is one, and the slip does not hold
 * yet.
 */
dgg_status dgg_markdown_complete(dgg_slip *slip, const dgg_markdown_spans *spans,
                                 dgg_reference_parser *parser, dgg_error *error);

/* A slip without a title gets one: all words of the entry. */
dgg_status dgg_markdown_give_title(dgg_slip *slip, const dgg_markdown_spans *spans,
                                   dgg_error *error);

#endif
