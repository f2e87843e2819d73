/* attributing.h - what a source says of one author, by name, becomes items behind the numbers of
 * authors, as corpus/affiliations.h describes them. */
#ifndef DGG_ATTRIBUTING_H
#define DGG_ATTRIBUTING_H

#include "base/names.h"
#include "corpus/affiliations.h"
#include "corpus/slip.h"

typedef struct dgg_attributed {
    uint32_t text, author; /* numbers; 0 is of no author */
} dgg_attributed;

/* Zero it first; it may be used for one record after the other. */
typedef struct dgg_attributing {
    dgg_texts authors; /* of the record, borrowed */
    bool is_known;     /* their names have been learnt: */
    dgg_names names;
    uint32_t *author; /* by number of the name: counted from 1, 0 if several are called so */
    size_t author_room;
    dgg_names texts;
    dgg_attributed *items;
    size_t count, room;
    dgg_buffer key, item;
} dgg_attributing;

/* Begins a record. */
void dgg_attributing_begin(dgg_attributing *to, dgg_texts authors);

/* *author becomes the number of the one of that name, counted from 1; 0 if there is none. Names in
 * full, or else the family name and the first initial, must be those of one author alone. */
dgg_status dgg_attributing_find(dgg_attributing *to, dgg_text name, size_t *author,
                                dgg_error *error);

/* The text is of this author; 0 if it is not known of whom. */
dgg_status dgg_attributing_add(dgg_attributing *to, size_t author, dgg_text text, dgg_error *error);

/* The same by name; an ORCID, if the text holds one, as "orcid:0000-0002-1825-0097". An id that
 * cannot be attributed is passed over. */
dgg_status dgg_attributing_add_of(dgg_attributing *to, dgg_text name, dgg_text text,
                                  dgg_error *error);
dgg_status dgg_attributing_add_id(dgg_attributing *to, dgg_text name, const char *scheme,
                                  dgg_text id, dgg_error *error);

/* Makes the list in the arena, if anything was added, and forgets it; else *made stays. */
dgg_status dgg_attributing_make(dgg_attributing *to, dgg_arena **arena, dgg_texts *made,
                                dgg_error *error);
void dgg_attributing_destroy(dgg_attributing *to);

/* "0000-0002-1825-0097" in a text; empty if there is none. */
dgg_text dgg_orcid_find(dgg_text text);

#endif
