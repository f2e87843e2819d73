/* given.h - which cells and papers a page tells without its script. */
#ifndef DGG_PAGE_GIVEN_H
#define DGG_PAGE_GIVEN_H

#include "layouts/page/crossing.h"

/* What the page gives, within bounds that keep it small. */
typedef struct dgg_given {
    bool *cells;  /* one a cell: those of most primary papers */
    bool *papers; /* one a node: those in most cells */
    size_t cell_count, paper_count;
} dgg_given;

dgg_status dgg_given_choose(dgg_given *given, const dgg_crossing *crossing, dgg_error *error);
void dgg_given_destroy(dgg_given *given);

#endif
