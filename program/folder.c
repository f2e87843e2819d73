/* A folder for several outputs. */
#include "program/folder.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

dgg_status dgg_folder_make(const char *path, dgg_error *error)
{
    struct stat there;
    if (mkdir(path, 0777) == 0) {
        return DGG_OK;
    }
    int trouble = errno;
    if (trouble == EEXIST && stat(path, &there) == 0 && S_ISDIR(there.st_mode)) {
        return DGG_OK;
    }
    dgg_fail(error, DGG_CANNOT_CREATE, 0, "the folder cannot be made: %s", strerror(trouble));
    return dgg_fail_in(error, DGG_CANNOT_CREATE, path);
}

dgg_status dgg_folder_path(dgg_arena **arena, const char *folder, const char *name,
                           const char **path, dgg_error *error)
{
    char *whole = NULL;
    size_t length = strlen(folder) + strlen(name) + sizeof "/";
    dgg_status status = dgg_arena_alloc(arena, &whole, length, error);
    if (status == DGG_OK) {
        snprintf(whole, length, "%s/%s", folder, name);
        *path = whole;
    }
    return status;
}
