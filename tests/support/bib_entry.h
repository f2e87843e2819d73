/* bib_entry.h - the fields of one BibTeX entry, for tests. */
#ifndef DGG_TEST_BIB_ENTRY_H
#define DGG_TEST_BIB_ENTRY_H

#include "corpus/readers/bibtex/fields.h"

/* Reads the body of an entry; fields and strings are to be destroyed whatever happens. */
static inline dgg_status read_bib_entry(dgg_bib_fields *fields, dgg_bib_strings *strings,
                                        dgg_corpus *corpus, const char *body)
{
    const dgg_bib_entry entry = { .body = dgg_text_of(body), .line = 1 };
    fields->corpus = corpus;
    fields->strings = strings;
    return dgg_bib_fields_read(fields, &entry, NULL);
}

#endif
