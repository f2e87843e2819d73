/* evidence.h - the papers and sentences behind the cells, for reading without scripts. */
#ifndef DGG_PAGE_EVIDENCE_H
#define DGG_PAGE_EVIDENCE_H

#include <stdio.h>

#include "layouts/page/crossing.h"

/* Says of which cells the page gives the sentences: of the fullest ones, within bounds that keep
 * the page small. is_given[0 .. cell_count) is released by the caller. */
dgg_status dgg_page_choose_cells(const dgg_crossing *crossing, bool **is_given, dgg_error *error);

dgg_status dgg_page_write_evidence(const dgg_crossing *crossing, const bool *is_given, FILE *out,
                                   dgg_error *error);

#endif
