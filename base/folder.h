/* folder.h - a folder: making it, what it holds, and paths into it. */
#ifndef DGG_FOLDER_H
#define DGG_FOLDER_H

#include "base/memory.h"

/* Whether there is a folder at that path, which may be a link to one. */
bool dgg_folder_is(const char *path);

/* Makes the folder unless it is there; what contains it must be there. Fails with
 * DGG_CANNOT_CREATE. */
dgg_status dgg_folder_make(const char *path, dgg_error *error);

/* Makes *path "FOLDER/NAME", in the arena. */
dgg_status dgg_folder_path(dgg_arena **arena, const char *folder, const char *name,
                           const char **path, dgg_error *error);

/* The names of all that is in the folder, but for "." and "..", in byte order whatever the order on
 * the disk. Zero it first. */
typedef struct dgg_listing {
    const char **names;
    size_t count, room;
    dgg_arena *arena;
} dgg_listing;

/* Fails with DGG_NO_INPUT for what is no folder, or closed to us. */
dgg_status dgg_folder_list(dgg_listing *listing, const char *path, dgg_error *error);
void dgg_listing_destroy(dgg_listing *listing);

#endif
