/* What an earlier map left in the folder, as its manifest tells. */
#include "program/commands/map/previous.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/folder.h"
#include "base/json.h"
#include "base/stream.h"

enum { LARGEST_MANIFEST = 64 << 20 };

/* Names as we give them, and nothing that leads out of the folder: a person may have edited it. */
static bool is_ours(dgg_text name)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789_.-/";
    for (size_t i = 0; i < name.length; i++) {
        if (name.start[i] == '\0' || strchr(allowed, name.start[i]) == NULL) {
            return false;
        }
    }
    while (name.length > 0) {
        dgg_text part = dgg_text_cut(&name, '/');
        if (part.length == 0 || *part.start == '.') {
            return false;
        }
    }
    return true;
}

static dgg_status keep(dgg_previous *previous, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *kept = NULL;
    DGG_TRY(dgg_arena_alloc(&previous->arena, &kept, name.length + 1, error));
    memcpy(kept, name.start, name.length);
    DGG_TRY(dgg_reserve(&previous->names, &previous->room, previous->count + 1,
                        sizeof(const char *), error));
    previous->names[previous->count++] = kept;
done:
    return status;
}

static dgg_status take_names(dgg_previous *previous, const dgg_json_value *root, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!dgg_text_is(dgg_json_string(dgg_json_get(root, "format")), DGG_MAP_FORMAT)) {
        return DGG_OK;
    }
    DGG_TRY(keep(previous, dgg_text_of(DGG_MAP_MANIFEST), error));
    const dgg_json_value *shared = dgg_json_get(root, "shared");
    previous->is_shared = shared != NULL && dgg_json_boolean(shared);
    const dgg_json_value *files = dgg_json_get(root, "files");
    for (const dgg_json_value *file = files != NULL ? dgg_json_first(files) : NULL; file != NULL;
         file = dgg_json_next(file)) {
        dgg_text name = dgg_json_string(file);
        if (name.length > 0 && is_ours(name)) {
            DGG_TRY(keep(previous, name, error));
        }
    }
done:
    return status;
}

/* Only lack of memory is trouble: what cannot be read is no manifest. */
static dgg_status read_manifest(dgg_previous *previous, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_json *json = NULL;
    dgg_text text = { 0 };
    DGG_TRY(dgg_stream_open(&stream, path, NULL));
    DGG_TRY(dgg_stream_rest_within(stream, LARGEST_MANIFEST, &text, NULL));
    DGG_TRY(dgg_json_read(&json, text, NULL));
    DGG_TRY(take_names(previous, dgg_json_root(json), NULL));
done:
    dgg_json_destroy(&json);
    dgg_stream_close(&stream);
    return status == DGG_OUT_OF_MEMORY ? dgg_fail(error, status, 0, "no memory for a manifest")
                                       : DGG_OK;
}

static bool is_there(const char *path)
{
    struct stat about;
    return lstat(path, &about) == 0;
}

dgg_status dgg_previous_read(dgg_previous *previous, const char *folder, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *path = NULL;
    DGG_TRY(dgg_folder_path(&previous->arena, folder, DGG_MAP_MANIFEST, &path, error));
    if (is_there(path)) {
        DGG_TRY(read_manifest(previous, path, error));
    }
done:
    return status;
}

static bool has(const dgg_previous *previous, const char *name)
{
    for (size_t i = 0; i < previous->count; i++) {
        if (strcmp(previous->names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_previous_check(const dgg_previous *previous, dgg_draft *draft, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < draft->count; i++) {
        const char *path = NULL;
        DGG_TRY(dgg_folder_path(&draft->arena, draft->place, draft->names[i], &path, error));
        if (is_there(path) && !has(previous, draft->names[i])) {
            dgg_fail(error, DGG_CANNOT_CREATE, 0,
                     "a file %s is there that no map wrote: give another folder with -o, or move "
                     "it away",
                     draft->names[i]);
            return dgg_fail_in(error, DGG_CANNOT_CREATE, draft->place);
        }
    }
done:
    return status;
}

void dgg_previous_clear(const dgg_previous *previous, dgg_draft *draft)
{
    for (size_t i = 0; i < previous->count; i++) {
        const char *path = NULL;
        bool is_old = !dgg_draft_has(draft, previous->names[i]);
        if (is_old && dgg_folder_path(&draft->arena, draft->place, previous->names[i], &path,
                                      NULL) == DGG_OK) {
            (void)remove(path);
        }
    }
}

void dgg_previous_destroy(dgg_previous *previous)
{
    dgg_release(previous->names);
    dgg_arena_release(&previous->arena);
    *previous = (dgg_previous){ 0 };
}
