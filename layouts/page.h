/* page.h - map.html: the table of themes by locations, the map, a search and everything that is
 * known of each node, as one file that needs no network and can be read without scripts. */
#ifndef DGG_PAGE_H
#define DGG_PAGE_H

#include "layouts/layouts.h"
#include "layouts/scene.h"

/* Writes the page. `choices` are those the analysis was made with, NULL for the default ones; `map`
 * stands in the page as a picture, NULL leaves it out. The same input gives the same bytes. Fails
 * with DGG_CANNOT_WRITE if `out` is full or closed. */
dgg_status dgg_page_write(const dgg_analysis *analysis, const dgg_choices *choices,
                          const dgg_scene *map, FILE *out, dgg_error *error);

#endif
