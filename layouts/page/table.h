/* table.h - the table of themes by locations, and the sentences behind its cells. */
#ifndef DGG_PAGE_TABLE_H
#define DGG_PAGE_TABLE_H

#include <stdio.h>

#include "layouts/page/crossing.h"

/* Cells link to the sentences of those cells that is_given, others to "#cut". */
void dgg_page_write_table(const dgg_crossing *crossing, const bool *is_given, FILE *out);

#endif
