/* references.h - an entry that is a whole reference: "Smith, J. Maps. Paris, OECD. [CrossRef]". */
#ifndef DGG_PASTED_REFERENCES_H
#define DGG_PASTED_REFERENCES_H

#include "base/text.h"

typedef struct dgg_pasted_reference {
    dgg_text title; /* into the text: the part in quotation marks, or the text without links */
    int year;       /* 0 if there is none, or more than one */
    bool is_split;  /* the title is the part in quotation marks */
} dgg_pasted_reference;

/* False if the text may be a title alone; what it gives is sure, the rest is left as it is. */
bool dgg_pasted_take_reference(dgg_text text, dgg_pasted_reference *reference);

#endif
