/* fields.h - the lines of a RIS file: tags, and the fields of the record at hand. */
#ifndef DGG_RIS_FIELDS_H
#define DGG_RIS_FIELDS_H

#include "base/buffer.h"

enum { DGG_RIS_TAG = 2 }; /* letters of a tag */

/* A line that begins a field. */
typedef struct dgg_ris_tag {
    dgg_text name;  /* "TI" */
    dgg_text value; /* without white space at its ends */
    bool is_known;
} dgg_ris_tag;

/* True for "TI  - On maps". A known tag may stand behind blanks and have more or fewer of them
 * before its hyphen; an unknown one must be written as it should be. */
bool dgg_ris_tag_read(dgg_text line, dgg_ris_tag *tag);

typedef struct dgg_ris_field {
    char tag[DGG_RIS_TAG];
    size_t start, length; /* in the values */
    long line;
} dgg_ris_field;

/* Zero it first. */
typedef struct dgg_ris_fields {
    dgg_ris_field *items;
    size_t count, room;
    dgg_buffer values;
} dgg_ris_fields;

void dgg_ris_clear(dgg_ris_fields *fields);
dgg_status dgg_ris_add(dgg_ris_fields *fields, const dgg_ris_tag *tag, long line, dgg_error *error);

/* The last field goes on in a line of its own. */
dgg_status dgg_ris_go_on(dgg_ris_fields *fields, dgg_text line, dgg_error *error);

bool dgg_ris_is(const dgg_ris_fields *fields, size_t index, const char *tag);
dgg_text dgg_ris_value(const dgg_ris_fields *fields, size_t index);

/* The first field of the first of the tags that has one which says something: an index, or
 * `count` if there is none. The tags end with NULL. */
size_t dgg_ris_find(const dgg_ris_fields *fields, const char *const *tags);
void dgg_ris_fields_destroy(dgg_ris_fields *fields);

#endif
