/* json.h - the only door to cJSON, and a writer that streams.
 *
 * Reading: comments and trailing commas are allowed; duplicate keys, text behind the document,
 * bytes that are no UTF-8, numbers too large for a double, nesting beyond 512 and texts of 2 GB are
 * refused; every value knows its line and column; keys are compared exactly; an escaped NUL and an
 * escaped half of a surrogate pair become U+FFFD. */
#ifndef DGG_JSON_H
#define DGG_JSON_H

#include <stdio.h>

#include "base/base.h"

typedef struct dgg_json dgg_json;             /* a document, owned */
typedef struct dgg_json_value dgg_json_value; /* a value in it, borrowed */

typedef enum dgg_json_kind {
    DGG_JSON_NULL,
    DGG_JSON_BOOLEAN,
    DGG_JSON_NUMBER,
    DGG_JSON_STRING,
    DGG_JSON_ARRAY,
    DGG_JSON_OBJECT,
} dgg_json_kind;

/* *json starts as NULL. Fails with DGG_BAD_INPUT, line and column. */
dgg_status dgg_json_read(dgg_json **json, dgg_text text, dgg_error *error);
void dgg_json_destroy(dgg_json **json);

const dgg_json_value *dgg_json_root(const dgg_json *json);
dgg_json_kind dgg_json_kind_of(const dgg_json_value *value);
/* NULL if the value is no object or has no such key. */
const dgg_json_value *dgg_json_get(const dgg_json_value *object, const char *key);
/* Walks an array or object: first child, then next; NULL at the end (and for any other kind). */
const dgg_json_value *dgg_json_first(const dgg_json_value *value);
const dgg_json_value *dgg_json_next(const dgg_json_value *child);
size_t dgg_json_count(const dgg_json_value *value);    /* children; walks them */
dgg_text dgg_json_key(const dgg_json_value *child);    /* empty in an array */
dgg_text dgg_json_string(const dgg_json_value *value); /* empty if it is no string */
double dgg_json_number(const dgg_json_value *value);   /* 0 if it is no number */
bool dgg_json_boolean(const dgg_json_value *value);    /* false if it is no boolean */
void dgg_json_place(const dgg_json *json, const dgg_json_value *value, long *line, long *column);

/* Fails with DGG_BAD_INPUT at the place of the value. */
dgg_status dgg_json_fail(const dgg_json *json, const dgg_json_value *value, dgg_error *error,
                         const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same at the key of a child of an object. */
dgg_status dgg_json_fail_at_key(const dgg_json *json, const dgg_json_value *child, dgg_error *error,
                                const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Fails at the first key of the object that is not among keys[], which ends with NULL; suggests the
 * nearest one. */
dgg_status dgg_json_refuse_unknown(const dgg_json *json, const dgg_json_value *object,
                                   const char *const *keys, dgg_error *error);

/* Writes to `out`; trouble shows in ferror(out) and is told by dgg_json_end. Values inside an
 * object are preceded by dgg_json_write_key. Objects and arrays are broken into lines down to
 * `broken` levels, deeper ones stay on one line without blanks. Set `out` and `broken`, zero the
 * rest. */
typedef struct dgg_json_writer {
    FILE *out;
    int broken;
    int depth;         /* objects and arrays that are open */
    bool has_items;    /* the innermost of them */
    bool awaits_value; /* a key was written */
} dgg_json_writer;

void dgg_json_begin_object(dgg_json_writer *writer);
void dgg_json_end_object(dgg_json_writer *writer);
void dgg_json_begin_array(dgg_json_writer *writer);
void dgg_json_end_array(dgg_json_writer *writer);
void dgg_json_write_key(dgg_json_writer *writer, const char *key);
void dgg_json_write_key_text(dgg_json_writer *writer, dgg_text key);
/* "<", U+2028 and U+2029 are escaped, so the text may stand in a script element of a page; bad
 * UTF-8 becomes U+FFFD. */
void dgg_json_write_text(dgg_json_writer *writer, dgg_text text);
void dgg_json_write_number(dgg_json_writer *writer, double number); /* null if not finite */
void dgg_json_write_count(dgg_json_writer *writer, size_t count);
void dgg_json_write_boolean(dgg_json_writer *writer, bool boolean);
void dgg_json_write_null(dgg_json_writer *writer);
/* Ends the document with a newline; DGG_CANNOT_WRITE if the output is full or closed. */
dgg_status dgg_json_end(dgg_json_writer *writer, dgg_error *error);

#endif
