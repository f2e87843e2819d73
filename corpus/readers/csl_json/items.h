/* items.h - an item of CSL-JSON as a record of the corpus. */
#ifndef DGG_CSL_ITEMS_H
#define DGG_CSL_ITEMS_H

#include "base/buffer.h"
#include "base/json.h"
#include "base/names.h"
#include "corpus/attributing.h"
#include "corpus/corpus.h"

/* Zero it, set corpus and json; used again and again. */
typedef struct dgg_csl_record {
    dgg_corpus *corpus;
    const dgg_json *json;
    long first_line; /* of the document in the input; 0 is the first */
    const dgg_json_value *item;
    dgg_paper paper; /* its texts live until the next record */
    dgg_arena *arena;
    dgg_buffer text; /* in the making */
    dgg_attributing attributing;
} dgg_csl_record;

/* Fills the paper from an item, which is an object. A value that cannot be used is told. */
dgg_status dgg_csl_record_make(dgg_csl_record *record, const dgg_json_value *item,
                               dgg_error *error);
void dgg_csl_record_destroy(dgg_csl_record *record);

#endif
