/* lookout.h - whether anything has changed that a run of the review folder reads. */
#ifndef DGG_LOOKOUT_H
#define DGG_LOOKOUT_H

#include "base/digest.h"
#include "program/options.h"

/* Zero it first. */
typedef struct dgg_lookout {
    const dgg_options *options; /* borrowed: its only word is the folder */
    int descriptor;             /* readable when something has happened in the folder */
    bool is_open;
    char seen[DGG_DIGEST_LENGTH + 1]; /* of what stood there when it was looked at last */
} dgg_lookout;

/* Fails with DGG_CANNOT_CREATE if this machine lets us watch no more. */
dgg_status dgg_lookout_open(dgg_lookout *lookout, const dgg_options *options, dgg_error *error);

/* Takes what has happened, which may be nothing of interest. Folders that came are watched too. */
void dgg_lookout_take(dgg_lookout *lookout);

/* Looks at the files: *is_new says whether one came, went or changed since the last look. Hidden
 * files, what editors leave behind and our own outputs do not count. */
dgg_status dgg_lookout_look(dgg_lookout *lookout, bool *is_new, dgg_error *error);
void dgg_lookout_close(dgg_lookout *lookout);

#endif
