/* inherit.h - what entries take over from others: @xdata, and the book named by crossref. */
#ifndef DGG_BIB_INHERIT_H
#define DGG_BIB_INHERIT_H

#include "base/names.h"
#include "corpus/readers/bibtex/fields.h"

/* Where an entry went: among the papers of the corpus, or among the xdata entries. */
typedef struct dgg_bib_place {
    uint32_t index;
    bool is_xdata;
} dgg_bib_place;

/* A single part of another entry, by the numbers of corpus/parts.h. */
typedef struct dgg_bib_borrowing {
    dgg_text key; /* of that entry */
    size_t from, into;
} dgg_bib_borrowing;

typedef struct dgg_bib_heir {
    dgg_bib_place heir;
    dgg_text parent; /* its key */
    long line;
    dgg_bib_borrowing borrowing; /* if its parent gives one part */
    bool takes_part;
    bool takes_all;   /* from xdata; else only what a part takes from its book */
    bool takes_names; /* of several entries, one by one: bibtex/granular.h */
} dgg_bib_heir;

/* Zero it first. */
typedef struct dgg_bib_family {
    dgg_corpus *corpus;
    dgg_names keys;
    dgg_bib_place *places; /* by number of the key */
    size_t place_room;
    dgg_paper *xdata;
    size_t xdata_count, xdata_room;
    dgg_bib_heir *heirs;
    size_t heir_count, heir_room;
    dgg_arena *arena;
} dgg_bib_family;

/* Makes a record known by its key (and other names, its "ids"), with the parents it names. Tells a
 * key that is there twice. */
dgg_status dgg_bib_family_add(dgg_bib_family *family, const dgg_bib_fields *fields,
                              dgg_bib_place place, long line, dgg_error *error);

/* Takes an @xdata entry, which is no record itself; *place is set. */
dgg_status dgg_bib_family_add_xdata(dgg_bib_family *family, const dgg_paper *paper,
                                    dgg_bib_place *place, dgg_error *error);

/* Fills what the records lack from their parents, whatever the order in the file. A parent that is
 * not there is told. */
dgg_status dgg_bib_family_inherit(dgg_bib_family *family, dgg_error *error);

/* The record or xdata entry at that place. */
dgg_paper *dgg_bib_family_at(const dgg_bib_family *family, dgg_bib_place place);
void dgg_bib_family_destroy(dgg_bib_family *family);

#endif
