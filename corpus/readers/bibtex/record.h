/* record.h - an entry of BibTeX as a record of the corpus. */
#ifndef DGG_BIB_RECORD_H
#define DGG_BIB_RECORD_H

#include "corpus/attributing.h"
#include "corpus/readers/bibtex/fields.h"

/* Zero it; used again and again. */
typedef struct dgg_bib_record {
    dgg_paper paper; /* its texts live until the next record */
    dgg_arena *arena;
    dgg_buffer text; /* in the making */
    dgg_attributing attributing;
} dgg_bib_record;

/* Fills the paper from the fields of an entry of that type. Fields are known by the names that
 * BibTeX, biblatex, Zotero, JabRef, Scopus, Web of Science and ScienceDirect give them. */
dgg_status dgg_bib_record_make(dgg_bib_record *record, const dgg_bib_fields *fields, dgg_text type,
                               dgg_error *error);
void dgg_bib_record_destroy(dgg_bib_record *record);

#endif
