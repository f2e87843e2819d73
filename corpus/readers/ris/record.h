/* record.h - the fields of a RIS record as a record of the corpus. */
#ifndef DGG_RIS_RECORD_H
#define DGG_RIS_RECORD_H

#include "base/memory.h"
#include "base/names.h"
#include "corpus/corpus.h"
#include "corpus/readers/ris/fields.h"

/* Zero it; used again and again. */
typedef struct dgg_ris_record {
    dgg_paper paper; /* its texts live until the next record */
    dgg_arena *arena;
    dgg_buffer text; /* in the making */
    dgg_names list;  /* in the making */
} dgg_ris_record;

/* Fills the paper from the fields, by the names that EndNote, Zotero, Mendeley, Scopus, Web of
 * Science and IEEE give them. */
dgg_status dgg_ris_record_make(dgg_ris_record *record, const dgg_ris_fields *fields,
                               dgg_error *error);
void dgg_ris_record_destroy(dgg_ris_record *record);

#endif
