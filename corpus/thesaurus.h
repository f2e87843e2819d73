/* thesaurus.h - which keywords mean the same, by a table: a VOSviewer thesaurus file (columns
 * "label" and "replace by"; a row that is replaced by nothing leaves its label out), or a codebook
 * as a table (columns "label" and "pattern": the pattern is the keyword). */
#ifndef DGG_THESAURUS_H
#define DGG_THESAURUS_H

#include "base/digest.h"
#include "base/names.h"
#include "corpus/subjects.h"

/* Zero it first. */
typedef struct dgg_thesaurus {
    dgg_names keys;
    dgg_text *replacements; /* by number of the key */
    long *lines;            /* where it says so */
    size_t replacement_room, line_room;
    char digest[DGG_DIGEST_LENGTH + 1]; /* of the file */
    dgg_subject_keys room;
    struct dgg_arena *texts;
} dgg_thesaurus;

/* Fails with the line if the table has not these columns, or says two things of one keyword. */
dgg_status dgg_thesaurus_read(dgg_thesaurus *thesaurus, const char *path, dgg_error *error);
void dgg_thesaurus_destroy(dgg_thesaurus *thesaurus);

/* What the keyword is replaced by in the end, empty if it is left out; itself if the table does
 * not name it. `key` is its own. */
dgg_status dgg_thesaurus_replace(dgg_thesaurus *thesaurus, dgg_text key, dgg_text *keyword,
                                 dgg_error *error);

#endif
