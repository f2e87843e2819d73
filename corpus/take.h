/* take.h - values of a JSON object, each of the kind it must be: for readers of our own formats.
 * All fail with DGG_BAD_INPUT at the place of the value. A value that is not there, or null, leaves
 * what it would have filled as it is. */
#ifndef DGG_TAKE_H
#define DGG_TAKE_H

#include "base/json.h"
#include "base/memory.h"
#include "corpus/corpus.h"

typedef struct dgg_taking {
    const dgg_json *json;
    const dgg_json_value *object;
} dgg_taking;

dgg_status dgg_take_text(const dgg_taking *from, const char *key, dgg_text *text, dgg_error *error);
dgg_status dgg_take_boolean(const dgg_taking *from, const char *key, bool *boolean,
                            dgg_error *error);
dgg_status dgg_take_number(const dgg_taking *from, const char *key, double *number,
                           dgg_error *error);

/* A whole number from 0 to `most`. */
dgg_status dgg_take_count(const dgg_taking *from, const char *key, uint32_t most, uint32_t *count,
                          dgg_error *error);

/* A list of texts; the list is in the arena, the texts in the document. */
dgg_status dgg_take_texts(const dgg_taking *from, const char *key, dgg_arena **arena,
                          dgg_texts *texts, dgg_error *error);

/* The first child of a list or object, which may be NULL. */
const dgg_json_value *dgg_take_first(const dgg_json_value *children);

/* The list or object of that name; NULL if it is not there. */
dgg_status dgg_take_children(const dgg_taking *from, const char *key, dgg_json_kind kind,
                             const dgg_json_value **children, dgg_error *error);

/* Of a value itself: a whole number from 0 to `most`. */
dgg_status dgg_take_whole(const dgg_json *json, const dgg_json_value *value, uint32_t most,
                          uint32_t *whole, dgg_error *error);

/* The object must be one, without other keys than these, which end with NULL; `what` names it. */
dgg_status dgg_take_check(const dgg_taking *from, const char *const *keys, const char *what,
                          dgg_error *error);

/* Turns the failure of a record, link or other part into a warning, so that the rest is not lost; a
 * failure that is not the document's stays one. */
dgg_status dgg_take_leave_out(dgg_corpus *corpus, dgg_status status, const dgg_error *why,
                              dgg_error *error);

#endif
