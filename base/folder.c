/* A folder: making it, what it holds, and paths into it. */
#include "base/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/order.h"

bool dgg_folder_is(const char *path)
{
    struct stat there;
    return stat(path, &there) == 0 && S_ISDIR(there.st_mode);
}

dgg_status dgg_folder_make(const char *path, dgg_error *error)
{
    enum { ANYONE_AS_THE_MASK_SAYS = 0777 };
    if (mkdir(path, ANYONE_AS_THE_MASK_SAYS) == 0) {
        return DGG_OK;
    }
    int trouble = errno;
    if (trouble == EEXIST && dgg_folder_is(path)) {
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
    const char *between = dgg_text_ends(dgg_text_of(folder), "/") ? "" : "/";
    dgg_status status = dgg_arena_alloc(arena, &whole, length, error);
    if (status == DGG_OK) {
        snprintf(whole, length, "%s%s%s", folder, between, name);
        *path = whole;
    }
    return status;
}

static int by_bytes(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static dgg_status add_name(dgg_listing *listing, const char *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *copy = NULL;
    size_t length = strlen(name) + 1;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_alloc(&listing->arena, &copy, length, error));
    memcpy(copy, name, length);
    DGG_TRY(dgg_reserve(&listing->names, &listing->room, listing->count + 1, sizeof(const char *),
                        error));
    listing->names[listing->count++] = copy;
done:
    return status;
}

static dgg_status cannot_be_read(const char *path, int trouble, dgg_error *error)
{
    dgg_fail(error, DGG_NO_INPUT, 0, "the folder cannot be read: %s", strerror(trouble));
    return dgg_fail_in(error, DGG_NO_INPUT, path);
}

dgg_status dgg_folder_list(dgg_listing *listing, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DIR *folder = opendir(path);
    if (folder == NULL) {
        return cannot_be_read(path, errno, error);
    }
    errno = 0;
    for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        DGG_TRY(add_name(listing, entry->d_name, error));
        errno = 0;
    }
    DGG_TRY(errno == 0 ? DGG_OK : cannot_be_read(path, errno, error));
    dgg_sort(listing->names, listing->count, sizeof(const char *), by_bytes);
done:
    closedir(folder);
    return status;
}

void dgg_listing_destroy(dgg_listing *listing)
{
    dgg_release(listing->names);
    dgg_arena_release(&listing->arena);
    *listing = (dgg_listing){ 0 };
}
