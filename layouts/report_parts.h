/* report_parts.h - what an article takes from the reports: how a page begins, and tables in it. */
#ifndef DGG_REPORT_PARTS_H
#define DGG_REPORT_PARTS_H

#include <stdio.h>

#include "base/buffer.h"
#include "base/table.h"

/* From the class of the document to its \begin. */
extern const char dgg_latex_beginning[];
dgg_status dgg_latex_write_table(const dgg_table *table, dgg_buffer *room, FILE *out,
                                 dgg_error *error);

/* What stands in the head of a page, but for its title: its policy and its styles. */
extern const char dgg_html_style[];
/* Text that stays text; `room` is emptied first. */
dgg_status dgg_html_write_shown(dgg_text text, dgg_buffer *room, FILE *out, dgg_error *error);
/* A figure with the id "table-NUMBER". */
dgg_status dgg_html_write_table(const dgg_table *table, size_t number, FILE *out, dgg_error *error);

#endif
