/* finding.h - where the records of a JSON text begin and end, as its bytes come in. */
#ifndef DGG_WORKS_FINDING_H
#define DGG_WORKS_FINDING_H

#include "base/buffer.h"

enum {
    DGG_FINDING_LONGEST = 64 << 20, /* bytes of a record */
    DGG_FINDING_LEVELS = 512,
    DGG_FINDING_KEY = 16, /* bytes of a key that matters, and one */
};

typedef enum dgg_found {
    DGG_FOUND_NOTHING,
    DGG_FOUND_RECORD,
    DGG_FOUND_BROKEN, /* a record that has no end */
    DGG_FOUND_TOO_LONG,
    DGG_FOUND_STRAY, /* anything else between records, told once */
} dgg_found;

typedef struct dgg_finding {
    dgg_found what;
    dgg_buffer record; /* its bytes, until more are fed */
    long record_line;  /* where it begins, 1-based */
    long line;         /* where the reading stands */

    unsigned char roles[DGG_FINDING_LEVELS]; /* of the objects and lists that are open */
    size_t depth;
    size_t record_depth; /* of the object that is kept, 0 if none is */
    bool is_in_string, is_escaped, expects_key, is_in_key;
    bool is_at_line_start, begins_with_key, is_too_long, has_stray;
    char key[DGG_FINDING_KEY]; /* the last one of an outer object */
    size_t key_length;
} dgg_finding;

void dgg_finding_begin(dgg_finding *finding);

/* Takes bytes off the text until something is found or none are left. */
dgg_status dgg_finding_feed(dgg_finding *finding, dgg_text *bytes, dgg_error *error);

/* Behind the last byte. */
void dgg_finding_end(dgg_finding *finding);
void dgg_finding_destroy(dgg_finding *finding);

#endif
