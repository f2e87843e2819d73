/* Looks for the inputs of a map by the SHA-256 of their bytes. */
#include "program/commands/again/found.h"

#include <string.h>
#include <sys/stat.h>

#include "base/folder.h"
#include "base/stream.h"

static bool is_file(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISREG(about.st_mode);
}

/* A file that cannot be read is none of ours. */
static bool digest_of(const char *path, char digest[DGG_DIGEST_LENGTH + 1])
{
    dgg_stream *stream = NULL;
    bool is_known = is_file(path) && dgg_stream_open(&stream, path, NULL) == DGG_OK &&
                    dgg_stream_digest(stream, digest, NULL) == DGG_OK;
    dgg_stream_close(&stream);
    return is_known;
}

static void take(dgg_again_found *found, const dgg_again_record *record, const char *path)
{
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    if (!digest_of(path, digest)) {
        return;
    }
    for (size_t i = 0; i < record->digest_count; i++) {
        if (found->paths[i] == NULL && strcmp(record->digests[i], digest) == 0) {
            found->paths[i] = path;
            return; /* the same bytes given twice are two inputs */
        }
    }
}

static dgg_status look_into(dgg_again_found *found, const dgg_again_record *record,
                            const char *folder, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_listing listing = { 0 };
    if (!dgg_folder_is(folder)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_folder_list(&listing, folder, error));
    for (size_t i = 0; i < listing.count; i++) {
        const char *path = NULL;
        DGG_TRY(dgg_folder_path(&found->arena, folder, listing.names[i], &path, error));
        take(found, record, path);
    }
done:
    dgg_listing_destroy(&listing);
    return status;
}

dgg_status dgg_again_find(dgg_again_found *found, const dgg_again_record *record,
                          const char *const *folders, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t missing = 0;
    DGG_TRY(dgg_grow(&found->paths, record->digest_count + 1, sizeof *found->paths, error));
    for (size_t i = 0; i < record->digest_count; i++) {
        found->paths[i] = NULL;
    }
    found->count = record->digest_count;
    for (size_t i = 0; folders[i] != NULL; i++) {
        DGG_TRY(look_into(found, record, folders[i], error));
    }
    for (size_t i = 0; i < found->count; i++) {
        missing += found->paths[i] == NULL;
    }
    if (missing > 0) {
        status = dgg_fail(error, DGG_NO_INPUT, 0,
                          "%zu of %zu inputs are not found by their bytes here, beside the map or "
                          "in its folder: name them behind the manifest",
                          missing, found->count);
    }
done:
    return status;
}

dgg_status dgg_again_find_named(dgg_again_found *found, const char *name,
                                const char *const *folders, const char **path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *path = NULL;
    for (size_t i = 0; folders[i] != NULL && *path == NULL; i++) {
        const char *one = NULL;
        DGG_TRY(dgg_folder_path(&found->arena, folders[i], name, &one, error));
        *path = is_file(one) ? one : NULL;
    }
done:
    return status;
}

void dgg_again_found_destroy(dgg_again_found *found)
{
    dgg_release(found->paths);
    dgg_arena_release(&found->arena);
    *found = (dgg_again_found){ 0 };
}
