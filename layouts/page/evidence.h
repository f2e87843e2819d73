/* evidence.h - what is behind the cells, for reading without scripts: the papers of each, and
 * further down the sentences of each paper. */
#ifndef DGG_PAGE_EVIDENCE_H
#define DGG_PAGE_EVIDENCE_H

#include <stdio.h>

#include "layouts/page/given.h"

dgg_status dgg_page_write_evidence(const dgg_crossing *crossing, const dgg_given *given, FILE *out,
                                   dgg_error *error);

#endif
