/* scan.h - where the entries of a BibTeX file begin and end, whatever stands between them. */
#ifndef DGG_BIB_SCAN_H
#define DGG_BIB_SCAN_H

#include "base/buffer.h"
#include "corpus/readers.h"

typedef struct dgg_bib_entry {
    dgg_text type; /* as written: "article", "String" */
    dgg_text body; /* between the outer braces; all valid until the next entry */
    long line;     /* where it begins */
    bool is_whole; /* its closing brace was found */
} dgg_bib_entry;

/* Zero it, set corpus and stream. */
typedef struct dgg_bib_scan {
    dgg_corpus *corpus;
    dgg_stream *stream;
    dgg_buffer line; /* the line that is looked at, from `at` on */
    size_t at;
    long number;
    dgg_buffer type, body; /* of the entry that was found last */
    bool is_at_end, has_warned;
} dgg_bib_scan;

/* Finds the next entry. An entry that is not closed ends where a line begins another one. *found is
 * false at the end of the input. */
dgg_status dgg_bib_next(dgg_bib_scan *scan, dgg_bib_entry *entry, bool *found, dgg_error *error);
void dgg_bib_scan_destroy(dgg_bib_scan *scan);

/* A line of the text begins an entry: "@article{key,". */
bool dgg_bib_begins_entry(dgg_text line);

#endif
