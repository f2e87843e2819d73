/* pages.h - the files of layouts/pages/ as they were built in: the style sheet and the script of
 * the page, written by hand. The parts of each stand in this order; those of the script are one
 * module together. */
#ifndef DGG_PAGES_H
#define DGG_PAGES_H

#include "base/text.h"

dgg_text dgg_pages_style_text(void);
dgg_text dgg_pages_style_tables(void);
dgg_text dgg_pages_style_panel(void);
dgg_text dgg_pages_style_media(void);

dgg_text dgg_pages_data(void);
dgg_text dgg_pages_marks(void);
dgg_text dgg_pages_panel(void);
dgg_text dgg_pages_corrections(void);
dgg_text dgg_pages_details(void);
dgg_text dgg_pages_table(void);
dgg_text dgg_pages_find(void);
dgg_text dgg_pages_search(void);
dgg_text dgg_pages_list(void);
dgg_text dgg_pages_page(void);

/* Of the coding page, with some of those above. */
dgg_text dgg_pages_style_coding(void);
dgg_text dgg_pages_codings(void);
dgg_text dgg_pages_codings_table(void);
dgg_text dgg_pages_coding_items(void);
dgg_text dgg_pages_coding_adding(void);
dgg_text dgg_pages_coding_parts(void);
dgg_text dgg_pages_coding(void);

#endif
