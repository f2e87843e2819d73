/* previous.h - the map that stood in the folder before: only its own files may be replaced. */
#ifndef DGG_PREVIOUS_H
#define DGG_PREVIOUS_H

#include "program/commands/map/draft.h"

#define DGG_MAP_FORMAT "dggraph-map/1"
#define DGG_MAP_MANIFEST "manifest.json"

/* Zero it first. */
typedef struct dgg_previous {
    const char **names; /* its files, the manifest included; none if there was no map */
    size_t count, room;
    bool is_shared; /* made to be passed on */
    dgg_arena *arena;
} dgg_previous;

/* Reads what the manifest in the folder lists. What is no manifest of a map lists nothing. */
dgg_status dgg_previous_read(dgg_previous *previous, const char *folder, dgg_error *error);

/* Fails with DGG_CANNOT_CREATE if the draft would replace a file that is of no map. */
dgg_status dgg_previous_check(const dgg_previous *previous, dgg_draft *draft, dgg_error *error);

/* Removes the files that the draft does not replace: they would be taken for new ones. */
void dgg_previous_clear(const dgg_previous *previous, dgg_draft *draft);
void dgg_previous_destroy(dgg_previous *previous);

#endif
