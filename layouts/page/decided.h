/* decided.h - what the script of a map page needs to correct what was found: the tables that people
 * have decided so far, and how the codebook counts. */
#ifndef DGG_PAGE_DECIDED_H
#define DGG_PAGE_DECIDED_H

#include <stdio.h>

#include "corpus/codebook.h"
#include "corpus/decisions.h"

/* Of DGG_SHEET_COUNT tables those that have columns, as the JSON "codings" and "decided", so that
 * what the page saves holds them too. `tables` may be NULL. */
dgg_status dgg_page_write_decided(const dgg_table *tables, FILE *out, dgg_error *error);

/* Points of hits, and those hits of the papers that are too little for a link so far, as the JSON
 * "scoring": a phrase that is added may make up for them. `scoring` may be NULL. */
dgg_status dgg_page_write_scoring(const dgg_corpus *corpus, const dgg_theme_scoring *scoring,
                                  FILE *out, dgg_error *error);

#endif
