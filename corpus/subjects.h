/* subjects.h - what a keyword is about, so that its spellings become one: "Smart-Cities", "smart
 * city"; "*Proteins/metabolism" of MEDLINE; "internet of things (IoT)". */
#ifndef DGG_SUBJECTS_H
#define DGG_SUBJECTS_H

#include "corpus/keys.h"

/* The part of a keyword that names its subject: without the star and the qualifier of a MeSH
 * heading, and without its own initials in brackets behind it. It is a part of the keyword. */
dgg_text dgg_subject_of(dgg_text keyword);

/* Zero it first. */
typedef struct dgg_subject_keys {
    dgg_keys keys;
    dgg_buffer folded; /* owned, used again and again */
} dgg_subject_keys;

/* *key becomes the words of the subject, folded as those of patterns are (whatever case, plural and
 * spelling) without anything between: "multi-criteria" is "multicriteria". Valid until the next
 * call. */
dgg_status dgg_subject_key(dgg_subject_keys *room, dgg_text subject, dgg_text *key,
                           dgg_error *error);
void dgg_subject_keys_destroy(dgg_subject_keys *room);

/* A key that tells nothing of a paper's subject: the check tags of MEDLINE and the like, such as
 * "human", "article", "middle aged". */
bool dgg_subject_is_general(dgg_text key);

#endif
