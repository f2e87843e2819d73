/* elements.h - records that are elements of XML, as slips: a value is named by the path of its
 * element below the record ("titles.title"), an attribute by "@" behind it ("ref-type@name"), and
 * the name of an element itself by "@" alone ("journal.article@" is "article"). */
#ifndef DGG_ELEMENTS_H
#define DGG_ELEMENTS_H

#include "base/stream.h"
#include "corpus/dialect.h"

typedef struct dgg_element_format {
    const dgg_dialect *dialect;
    const char *record; /* the element that is one, in lower case */

    /* Values whose own elements matter: each of these becomes a line "name\ttext". The others are
     * the text of all that is in them. Ends with NULL. */
    const char *const *structured;
    const char *label; /* the attribute that is put before a value as "LABEL: "; NULL if none is */

    /* Attributes that are a part of what their element is called: "date:print" is <date
     * media_type="print">. Ends with NULL; NULL if there are none. */
    const char *const *variants;
} dgg_element_format;

/* Reads all records. What is not well formed is told, and the records before it are kept. */
dgg_status dgg_elements_read(dgg_corpus *corpus, dgg_stream *stream,
                             const dgg_element_format *format, dgg_error *error);

/* Of a structured value the text behind that name; empty if there is none. */
dgg_text dgg_element_part(dgg_text value, const char *name);

/* Adds "Family, Given"; nothing if there is no family name. */
dgg_status dgg_element_add_person(dgg_names *list, dgg_text family, dgg_text given,
                                  dgg_error *error);

#endif
