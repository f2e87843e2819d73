/* room.h - a folder that goes away, for a map that is made only to be compared. */
#ifndef DGG_AGAIN_ROOM_H
#define DGG_AGAIN_ROOM_H

#include "base/memory.h"

/* Makes a folder in TMPDIR, or /tmp; *place is where the map goes inside it. Fails with
 * DGG_CANNOT_CREATE. */
dgg_status dgg_again_make_room(dgg_arena **arena, const char **room, const char **place,
                               dgg_error *error);

/* Whether all bytes of the one file are in the other now. */
bool dgg_again_copy(const char *from, const char *to);

/* Removes the folder with the files of the map; `room` may be NULL. */
void dgg_again_clear(const char *room, const char *const *files, size_t count);

#endif
