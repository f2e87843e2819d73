/* found.h - the inputs of a map, found again by their bytes, whatever they are called now. */
#ifndef DGG_AGAIN_FOUND_H
#define DGG_AGAIN_FOUND_H

#include "program/commands/again/record.h"

typedef struct dgg_again_found {
    const char **paths; /* an input each, in the order of the record */
    size_t count;
    dgg_arena *arena;
} dgg_again_found;

/* Looks at the files of some folders (the list ends with NULL) for the digests of the record; of a
 * map inside a review folder the review is the only input. Fails with DGG_NO_INPUT if one is not
 * found. */
dgg_status dgg_again_find(dgg_again_found *found, const dgg_again_record *record,
                          const char *const *folders, dgg_error *error);

/* *path becomes the file of that name in one of the folders, in the arena of `found`; NULL if it is
 * in none. */
dgg_status dgg_again_find_named(dgg_again_found *found, const char *name,
                                const char *const *folders, const char **path, dgg_error *error);
void dgg_again_found_destroy(dgg_again_found *found);

#endif
