/* pieces.h - what the words around a title are. */
#ifndef DGG_MARKDOWN_PIECES_H
#define DGG_MARKDOWN_PIECES_H

#include "base/text.h"

enum { DGG_MARKDOWN_YEAR = 4 }; /* digits */

/* Leads out of the file, or is a DOI. */
bool dgg_markdown_is_address(dgg_text address);

/* A link that says only what is behind it, as "[PDF](...)" does. */
bool dgg_markdown_is_generic(dgg_text text);
size_t dgg_markdown_count_words(dgg_text text);

/* Where a year that stands alone begins; the length if there is none. */
size_t dgg_markdown_find_year(dgg_text text);

/* Without strokes, stops and brackets at its ends; a full stop at the end may be of initials. */
dgg_text dgg_markdown_without_marks(dgg_text text);

/* The same, without "by" and "et al.". */
dgg_text dgg_markdown_without_others(dgg_text names);

/* All of these, parted by ",", ";", "&" or "and", look like names or initials. */
bool dgg_markdown_are_names(dgg_text names);

/* Cuts off what stands behind a title, or names behind it: names, or a venue; empty, and nothing is
 * cut off, if there are none. */
dgg_text dgg_markdown_cut_names(dgg_text *behind);
dgg_text dgg_markdown_cut_venue(dgg_text *behind);

#endif
