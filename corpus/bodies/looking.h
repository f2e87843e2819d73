/* looking.h - where a document says who issued it. */
#ifndef DGG_BODIES_LOOKING_H
#define DGG_BODIES_LOOKING_H

#include "corpus/bodies/names.h"
#include "corpus/corpus.h"
#include "corpus/keys.h"

typedef struct dgg_body_found {
    dgg_text name; /* of the paper, or what a number stands for */
    dgg_evidence words;
} dgg_body_found;

/* Zero it first. */
typedef struct dgg_bodies_looking {
    dgg_body_found *found; /* in the document that was looked at last */
    size_t count, room;
    const dgg_paper *paper;
    dgg_body_names names;
    dgg_keys keys;
} dgg_bodies_looking;

dgg_status dgg_bodies_look(dgg_bodies_looking *looking, const dgg_paper *paper, dgg_error *error);
void dgg_bodies_looking_destroy(dgg_bodies_looking *looking);

#endif
