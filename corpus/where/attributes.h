/* attributes.h - papers asked for by what only their source calls so: "agency=Ministry of Works".
 */
#ifndef DGG_WHERE_ATTRIBUTES_H
#define DGG_WHERE_ATTRIBUTES_H

#include "corpus/keys.h"
#include "corpus/where.h"

/* A term, and the papers that meet it. */
typedef struct dgg_marking {
    const dgg_corpus *corpus;
    const dgg_where_term *term;
    dgg_texts values; /* their keys */
    bool *found;      /* by value: some paper has it */
    bool *is_met;     /* by paper */
    dgg_keys keys;
    dgg_arena *arena;
} dgg_marking;

/* Sets *is_met if one of the values is this text, or is in it. */
dgg_status dgg_marking_compare(dgg_marking *m, dgg_text text, bool *is_met, dgg_error *error);

/* *is_known becomes true if some record has an attribute of the name that the term asks for. */
dgg_status dgg_marking_mark_attributes(dgg_marking *m, bool *is_known, dgg_error *error);

/* Fails; names the attributes that there are. */
dgg_status dgg_marking_refuse_attribute(const dgg_marking *m, dgg_error *error);

#endif
