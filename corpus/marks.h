/* marks.h - what a page or a note puts around its records. */
#ifndef DGG_MARKS_H
#define DGG_MARKS_H

#include "base/text.h"

/* "Related papers", "## References (10):"; *heads_related tells whether what follows is related to
 * the paper before. */
bool dgg_marks_is_heading(dgg_text text, bool *heads_related);

/* The text without "1. ", "[2] ", "(3) ", "- " or the like before it. A year is no number of a
 * list.
 */
dgg_text dgg_marks_strip_marker(dgg_text text, bool *is_marked);

/* The title without the buttons behind it: "(original) (raw) (pdf)". The first two are those of a
 * page about one paper: *is_page. */
dgg_text dgg_marks_strip_chrome(dgg_text text, bool *is_page);

#endif
