/* entry.h - an entry of a reading list, taken apart into the named values of a slip. */
#ifndef DGG_MARKDOWN_ENTRY_H
#define DGG_MARKDOWN_ENTRY_H

#include "corpus/readers/markdown/spans.h"
#include "corpus/slip.h"

/* An entry has an address or a DOI, or a year and something that stands out. */
bool dgg_markdown_is_entry(const dgg_markdown_spans *spans);

/* A part of it is a title without doubt: a link, or strong words. */
bool dgg_markdown_stands_out(const dgg_markdown_spans *spans);

/* Adds "title", "authors", "year", "venue", "url", "doi" and "text" as far as they are told.
 * What the slip holds already stays. Where nothing stands out, there is no title. */
dgg_status dgg_markdown_take_entry(dgg_slip *slip, const dgg_markdown_spans *spans, long line,
                                   dgg_error *error);

#endif
