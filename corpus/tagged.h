/* tagged.h - exports with a tag before each field, a record at a time: what readers of Web of
 * Science, MEDLINE, EndNote, RefWorks and Chinese databases stand on. */
#ifndef DGG_TAGGED_H
#define DGG_TAGGED_H

#include "base/stream.h"
#include "corpus/dialect.h"

typedef struct dgg_tagging {
    const dgg_dialect *dialect; /* of the names that `tag` gives */

    /* True if the line begins a field; all others go on with the one before. */
    bool (*tag)(dgg_text line, dgg_text *name, dgg_text *value);

    const char *opening; /* the tag that begins a record */
    const char *closing; /* the tag that ends one; NULL if only the next record or the end does */
    const char *const *outside; /* tags of the file, not of a record; NULL if there are none */

    bool ends_at_empty_line; /* a record; */
    bool holds_empty_lines;  /* but not one that began with the opening tag */
    bool has_heading;        /* lines before the first record tell about the export, */
    bool has_frame;          /* or all lines outside of records, and their fields, do */
    bool joins_lines;        /* lines of a field are one text, broken only to be shown */

    /* Called for lines that go on, before they do: *name becomes a field of their own if they were
     * meant to begin one, and *reason says why. NULL if there is nothing to be doubted. */
    bool (*lost)(const dgg_slip *slip, dgg_text line, const char **name, const char **reason);

    /* Called when a record is whole, to add what its values hold. NULL if nothing is to do. */
    dgg_status (*finish)(dgg_slip *slip, dgg_error *error);
} dgg_tagging;

/* Reads all records. Lines outside of records, records that have no end and such as say nothing are
 * told. */
dgg_status dgg_tagged_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_tagging *tagging,
                           dgg_error *error);

/* "TI On maps": a tag of two capitals, the second of which may be a digit, and a blank behind it,
 * which may be missing before what is no ASCII. */
bool dgg_tagged_two_letters(dgg_text line, dgg_text *name, dgg_text *value);

/* True if one of the first lines begins so. */
bool dgg_tagged_has_line(dgg_text head, const char *beginning);

#endif
