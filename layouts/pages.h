/* pages.h - the files of layouts/pages/ as they were built in: style sheets, whose parts stand in
 * this order, and scripts, made of modules by layouts/pages/build.mjs. */
#ifndef DGG_PAGES_H
#define DGG_PAGES_H

#include "base/text.h"

dgg_text dgg_pages_style_text(void);
dgg_text dgg_pages_style_tables(void);
dgg_text dgg_pages_style_panel(void);
dgg_text dgg_pages_style_views(void);
dgg_text dgg_pages_style_media(void);

/* What others have written and the map needs, with their licences; the script of the page follows.
 */
dgg_text dgg_pages_libraries(void);
dgg_text dgg_pages_map(void);

/* Of the coding page, with some of those styles. */
dgg_text dgg_pages_style_coding(void);
dgg_text dgg_pages_coding(void);

/* Of a page that dggraph watch gives out. */
dgg_text dgg_pages_watch(void);

#endif
