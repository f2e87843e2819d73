/* fields.h - the key and the fields of one BibTeX entry, with strings put in and "#" joined. */
#ifndef DGG_BIB_FIELDS_H
#define DGG_BIB_FIELDS_H

#include "base/names.h"
#include "corpus/readers/bibtex/scan.h"

typedef struct dgg_bib_field {
    dgg_text name;  /* in lower case */
    dgg_text value; /* without its braces or quotes, LaTeX as it is */
    long line;
} dgg_bib_field;

/* What @string defines, for all entries behind it. Zero it first. */
typedef struct dgg_bib_strings {
    dgg_names names;  /* in lower case */
    dgg_text *values; /* by number */
    size_t room;
    dgg_arena *arena;
} dgg_bib_strings;

/* Zero it, set corpus and strings; used again and again. */
typedef struct dgg_bib_fields {
    dgg_corpus *corpus;
    dgg_bib_strings *strings;
    dgg_text key;
    dgg_bib_field *items;
    size_t count, room;
    dgg_arena *arena; /* of the names and values */
    dgg_buffer value; /* in the making */
} dgg_bib_fields;

/* Takes an entry apart. What cannot be read is left out with a warning. */
dgg_status dgg_bib_fields_read(dgg_bib_fields *fields, const dgg_bib_entry *entry,
                               dgg_error *error);

/* Keeps the definitions of a @string. */
dgg_status dgg_bib_strings_read(dgg_bib_fields *fields, const dgg_bib_entry *entry,
                                dgg_error *error);

/* The value of the first field of that name that is not empty; empty if there is none. */
dgg_text dgg_bib_value(const dgg_bib_fields *fields, const char *name);

void dgg_bib_fields_destroy(dgg_bib_fields *fields);
void dgg_bib_strings_destroy(dgg_bib_strings *strings);

#endif
