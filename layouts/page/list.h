/* list.h - all that stands in the network, as a table, and the communities it falls into. */
#ifndef DGG_PAGE_LIST_H
#define DGG_PAGE_LIST_H

#include <stdio.h>

#include "graph/analysis.h"

/* Nodes by kind and falling score; the first of them if there are many. */
dgg_status dgg_page_write_nodes(const dgg_analysis *analysis, FILE *out, dgg_error *error);

/* Names, sizes and the members of highest score. */
dgg_status dgg_page_write_communities(const dgg_analysis *analysis, FILE *out, dgg_error *error);

/* Fewer papers than this are too few for more than a first impression. */
enum { DGG_FEW_PAPERS = 30 };

#endif
