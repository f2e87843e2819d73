/* folder.h - a folder for several outputs, and the files in it. */
#ifndef DGG_FOLDER_H
#define DGG_FOLDER_H

#include "base/memory.h"

/* Makes the folder unless it is there; what contains it must be there. Fails with
 * DGG_CANNOT_CREATE. */
dgg_status dgg_folder_make(const char *path, dgg_error *error);

/* Makes *path "FOLDER/name.ending", in the arena. */
dgg_status dgg_folder_path(dgg_arena **arena, const char *folder, const char *name,
                           const char **path, dgg_error *error);

#endif
