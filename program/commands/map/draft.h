/* draft.h - a folder of files that appears as one: written out of sight, then put in its place. */
#ifndef DGG_DRAFT_H
#define DGG_DRAFT_H

#include "base/memory.h"
#include "base/output.h"

/* Zero it first. */
typedef struct dgg_draft {
    const char *place;  /* where the folder will stand; borrowed */
    const char *folder; /* where it is written; NULL once it is gone */
    bool is_inside;     /* the place is there already: the draft stands in it */
    const char **names; /* files written so far, "map.svg", "tables/years.csv" */
    size_t count, room;
    dgg_arena *arena;
} dgg_draft;

/* Makes the folder of the draft: beside the place, or in it if it is a folder already. Fails with
 * DGG_CANNOT_CREATE, before anything is written, if that is not possible. The path must outlive the
 * draft and its errors. */
dgg_status dgg_draft_open(dgg_draft *draft, const char *place, dgg_error *error);

typedef dgg_status dgg_draft_writer(const void *context, FILE *out, dgg_error *error);

/* Writes a file of the draft; folders in its name are made. If that fails there is no such file. */
dgg_status dgg_draft_write(dgg_draft *draft, const char *name, dgg_draft_writer *write,
                           const void *context, dgg_error *error);

/* Whether a file of that name was written. */
bool dgg_draft_has(const dgg_draft *draft, const char *name);

/* Puts the files in their place: the folder as a whole if it is new, else file by file, the last
 * one written first. Fails with DGG_CANNOT_WRITE. */
dgg_status dgg_draft_finish(dgg_draft *draft, dgg_error *error);

/* What was not finished leaves nothing behind. Safe to call twice. */
void dgg_draft_destroy(dgg_draft *draft);

#endif
