/* short_forms.h - papers found by what stands instead of a title: "TOBLER W, 2004, CARTOGR GEOGR
 * INF SC, V31, P5" of Web of Science, "W2741809807" of OpenAlex, "W. Tobler, Cartogr. Geogr. Inf.
 * Sc. 31 (2004) 5" of a list of references. */
#ifndef DGG_SHORT_FORMS_H
#define DGG_SHORT_FORMS_H

#include "base/buffer.h"
#include "base/names.h"
#include "corpus/corpus.h"
#include "corpus/references.h"

#define DGG_NO_PAPER UINT32_MAX /* no enum: those end at INT_MAX */

/* Zero it first. */
typedef struct dgg_short_forms {
    dgg_names forms;
    uint32_t *papers; /* by form; DGG_NO_PAPER if several have it */
    size_t room;
    dgg_buffer form;    /* in the making */
    dgg_names openings; /* first author and year: what has none of them is not taken apart */
    dgg_reference_parser parser;
} dgg_short_forms;

/* Learns a paper of the list: by first author, year, volume and page, if it has all of them, and by
 * its number in OpenAlex. */
dgg_status dgg_short_forms_learn(dgg_short_forms *forms, const dgg_paper *paper, uint32_t index,
                                 dgg_error *error);

/* The paper that a reference names, DGG_NO_PAPER if it names none or several. */
dgg_status dgg_short_forms_find(dgg_short_forms *forms, dgg_text reference, uint32_t *paper,
                                dgg_error *error);
/* *form becomes first author, year, volume and page of a reference in the style of Web of Science;
 * empty if it lacks one of them. Valid until the next call. */
dgg_status dgg_short_forms_make(dgg_short_forms *forms, dgg_text reference, dgg_text *form,
                                dgg_error *error);
void dgg_short_forms_destroy(dgg_short_forms *forms);

#endif
