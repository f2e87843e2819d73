/* stubs.h - works that are cited but not in the list: which lines of references mean the same one.
 */
#ifndef DGG_STUBS_H
#define DGG_STUBS_H

#include "corpus/citations/short_forms.h"

/* Zero it first. */
typedef struct dgg_stubs {
    dgg_names forms, dois;
    uint32_t *doi; /* by form: the number of its DOI; DGG_NO_NAME if several lines disagree */
    size_t room;
} dgg_stubs;

/* Learns that a line has this short form and this DOI. */
dgg_status dgg_stubs_learn(dgg_stubs *stubs, dgg_text form, dgg_text doi, dgg_error *error);

/* The same of all references of a corpus. */
dgg_status dgg_stubs_learn_all(dgg_stubs *stubs, const dgg_corpus *corpus, dgg_short_forms *forms,
                               dgg_error *error);

/* What a line is known by: its DOI, or the only one that other lines of its form have, or the form;
 * empty if it has neither. */
dgg_text dgg_stubs_key(const dgg_stubs *stubs, dgg_text form, dgg_text doi);
void dgg_stubs_destroy(dgg_stubs *stubs);

#endif
