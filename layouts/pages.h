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
dgg_text dgg_pages_details(void);
dgg_text dgg_pages_table(void);
dgg_text dgg_pages_search(void);
dgg_text dgg_pages_list(void);
dgg_text dgg_pages_page(void);

#endif
