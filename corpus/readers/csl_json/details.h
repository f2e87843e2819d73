/* details.h - volume, pages and other small print of an item. */
#ifndef DGG_CSL_DETAILS_H
#define DGG_CSL_DETAILS_H

#include "base/json.h"
#include "base/memory.h"
#include "corpus/corpus.h"

/* Texts are those of the document, or made in the arena. */
dgg_status dgg_csl_details(dgg_paper *paper, const dgg_json_value *item, dgg_arena **arena,
                           dgg_error *error);

#endif
