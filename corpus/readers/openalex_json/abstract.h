/* abstract.h - the abstract that OpenAlex gives as an index of its words. */
#ifndef DGG_OPENALEX_ABSTRACT_H
#define DGG_OPENALEX_ABSTRACT_H

#include "base/buffer.h"
#include "base/json.h"

/* Zero it first. */
typedef struct dgg_inverted {
    dgg_text *words; /* by place; into the document */
    size_t room;
    dgg_buffer text;
} dgg_inverted;

/* The words of {"Maps": [0, 4], "show": [1]} in their places; empty if the index is NULL or none.
 * Valid until the next call. */
dgg_status dgg_inverted_text(dgg_inverted *inverted, const dgg_json_value *index, dgg_text *text,
                             dgg_error *error);
void dgg_inverted_destroy(dgg_inverted *inverted);

#endif
