/* making.h - the head of a page: what it shows, and how that was made. */
#ifndef DGG_PAGE_MAKING_H
#define DGG_PAGE_MAKING_H

#include <stdio.h>

#include "layouts/layouts.h"

/* "11 papers, 25 themes, 7 locations, 4 communities" */
void dgg_page_write_counts(const dgg_analysis *analysis, FILE *out);

/* A list that folds out: program, inputs, word lists, network, method, seed, counting. */
dgg_status dgg_page_write_making(const dgg_analysis *analysis, const dgg_choices *choices,
                                 FILE *out, dgg_error *error);

#endif
