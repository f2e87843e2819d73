/* entries.h - values of the files that a researcher edits: of the right kind, or an error with its
 * place. What is absent, or null, leaves the value as it was. */
#ifndef DGG_ENTRIES_H
#define DGG_ENTRIES_H

#include "base/json.h"
#include "base/memory.h"
#include "corpus/vocabulary.h"

/* A file as it is read. Texts are kept in the arena. */
typedef struct dgg_entries {
    dgg_json *json;
    dgg_arena **arena; /* of who wants the values */
    dgg_error *error;
    dgg_vocabulary *words; /* borrowed: patterns and names are tried in it */
} dgg_entries;

/* Parses the text and looks at "format", which must be the one named. Close it whatever happens. */
dgg_status dgg_entries_open(dgg_entries *entries, dgg_text text, const char *format);
void dgg_entries_close(dgg_entries *entries);

/* The first child of a list or object that may be NULL. */
const dgg_json_value *dgg_entries_first(const dgg_json_value *list);

/* Fails at a key that is not among keys[]; an object that is NULL has none. */
dgg_status dgg_entries_refuse_unknown(const dgg_entries *entries, const dgg_json_value *object,
                                      const char *const *keys);

/* The value under the key; NULL if it is absent or null. */
dgg_status dgg_entries_object(const dgg_entries *entries, const dgg_json_value *object,
                              const char *key, const dgg_json_value **value);
dgg_status dgg_entries_array(const dgg_entries *entries, const dgg_json_value *object,
                             const char *key, const dgg_json_value **value);

dgg_status dgg_entries_text(const dgg_entries *entries, const dgg_json_value *object,
                            const char *key, dgg_text *text);
dgg_status dgg_entries_boolean(const dgg_entries *entries, const dgg_json_value *object,
                               const char *key, bool *is_true);

/* A list of texts, which are added to the ones there are. */
dgg_status dgg_entries_texts(const dgg_entries *entries, const dgg_json_value *object,
                             const char *key, dgg_texts *texts);

/* A text that must be there, and not be empty. */
dgg_status dgg_entries_text_of(const dgg_entries *entries, const dgg_json_value *value,
                               dgg_text *text);

/* "id": there, without blanks. */
dgg_status dgg_entries_id(const dgg_entries *entries, const dgg_json_value *object, dgg_text *id);

/* A number that is not below zero. */
dgg_status dgg_entries_points(const dgg_entries *entries, const dgg_json_value *object,
                              const char *key, double *points);
dgg_status dgg_entries_number(const dgg_entries *entries, const dgg_json_value *object,
                              const char *key, double *number);

/* Gives a failure that names no line the place of the value. */
dgg_status dgg_entries_place(const dgg_entries *entries, const dgg_json_value *value,
                             dgg_status status);

/* "title", "keywords", "abstract" and what each of them counts. */
dgg_status dgg_entries_fields(const dgg_entries *entries, const dgg_json_value *object,
                              double *points);

#endif
