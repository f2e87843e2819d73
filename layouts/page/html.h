/* html.h - the small pieces of a page. Texts are written so that nothing in them can end what they
 * stand in; trouble with the output shows in ferror(out). The markup is well-formed XML, too. */
#ifndef DGG_HTML_H
#define DGG_HTML_H

#include <stdio.h>

#include "base/base.h"

void dgg_html_write(FILE *out, const char *markup);

/* Escaped, for an element or a quoted attribute; valid whatever it holds. Characters that turn the
 * direction of what follows them are left out: they would reach beyond the text. */
void dgg_html_write_text(FILE *out, dgg_text text);

/* The text as an element of its own that has its own direction and says its language. */
void dgg_html_write_label(FILE *out, dgg_text label);

/* For an href behind "#": what a browser decodes to the text. */
void dgg_html_write_fragment(FILE *out, dgg_text fragment);

void dgg_html_write_count(FILE *out, size_t count);

/* With no more digits behind the point than `places`, and no zeros at the end. */
void dgg_html_write_number(FILE *out, double number, int places);

/* "1 paper", "2 papers". */
void dgg_html_write_counted(FILE *out, size_t count, const char *one, const char *many);

/* "https://doi.org/10.1080/…" */
void dgg_html_write_doi(FILE *out, dgg_text doi);

/* "zh", "ja", "ko"; NULL for a text that need not say it. */
const char *dgg_html_language(dgg_text text);

#endif
