/* A run that fails leaves the folder as it was. */
#include "program/commands/map/draft.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/folder.h"

enum { MOST_DRAFTS = 100 /* left behind by programs that had our number */ };

static dgg_status fail(const dgg_draft *draft, dgg_status status, dgg_error *error)
{
    dgg_fail(error, status, 0, "the folder cannot be written: %s", strerror(errno));
    return dgg_fail_in(error, status, draft->place);
}

/* "library-map.4194304-0.part" beside, or "library-map/4194304-0.part" inside. */
static dgg_status name_folder(dgg_draft *draft, int attempt, char **folder, dgg_error *error)
{
    enum { LONGEST_END = 40 };
    size_t length = strlen(draft->place);
    while (length > 1 && draft->place[length - 1] == '/') {
        length--;
    }
    dgg_status status = dgg_arena_alloc(&draft->arena, folder, length + LONGEST_END, error);
    if (status == DGG_OK) {
        snprintf(*folder, length + LONGEST_END, "%.*s%c%ld-%d.part", (int)length, draft->place,
                 draft->is_inside ? '/' : '.', (long)getpid(), attempt);
    }
    return status;
}

dgg_status dgg_draft_open(dgg_draft *draft, const char *place, dgg_error *error)
{
    enum { ANYONE_AS_THE_MASK_SAYS = 0777 };
    dgg_status status = DGG_OK;
    struct stat there;
    *draft = (dgg_draft){ .place = place };
    draft->is_inside = dgg_folder_is(place);
    if (!draft->is_inside && lstat(place, &there) == 0) {
        errno = ENOTDIR;
        return fail(draft, DGG_CANNOT_CREATE, error);
    }
    for (int i = 0; i < MOST_DRAFTS && draft->folder == NULL; i++) {
        char *folder = NULL;
        DGG_TRY(name_folder(draft, i, &folder, error));
        if (mkdir(folder, ANYONE_AS_THE_MASK_SAYS) == 0) {
            draft->folder = folder;
        } else if (errno != EEXIST) {
            break;
        }
    }
    status = draft->folder != NULL ? DGG_OK : fail(draft, DGG_CANNOT_CREATE, error);
done:
    return status;
}

/* The part of a name before its last slash, as a path in that folder; NULL if it has none. */
static dgg_status find_folder(dgg_draft *draft, const char *within, const char *name,
                              const char **path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *folder = NULL;
    const char *slash = strrchr(name, '/');
    *path = NULL;
    if (slash == NULL) {
        return DGG_OK;
    }
    size_t length = (size_t)(slash - name);
    DGG_TRY(dgg_arena_alloc(&draft->arena, &folder, length + 1, error));
    memcpy(folder, name, length);
    DGG_TRY(dgg_folder_path(&draft->arena, within, folder, path, error));
done:
    return status;
}

static dgg_status make_folder_of(dgg_draft *draft, const char *within, const char *name,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *path = NULL;
    DGG_TRY(find_folder(draft, within, name, &path, error));
    if (path != NULL) {
        DGG_TRY(dgg_folder_make(path, error));
    }
done:
    return status;
}

static dgg_status keep_name(dgg_draft *draft, const char *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *kept = NULL;
    size_t length = strlen(name) + 1;
    DGG_TRY(dgg_arena_alloc(&draft->arena, &kept, length, error));
    memcpy(kept, name, length);
    DGG_TRY(
        dgg_reserve(&draft->names, &draft->room, draft->count + 1, sizeof(const char *), error));
    draft->names[draft->count++] = kept;
done:
    return status;
}

static dgg_status write_file(dgg_draft *draft, const char *name, dgg_draft_writer *write,
                             const void *context, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    const char *path = NULL;
    DGG_TRY(make_folder_of(draft, draft->folder, name, error));
    DGG_TRY(dgg_folder_path(&draft->arena, draft->folder, name, &path, error));
    DGG_TRY(dgg_output_open(&output, path, error));
    DGG_TRY(write(context, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

/* The user knows nothing of the draft: told is the place, and in the message the name. */
static dgg_status tell_place(const dgg_draft *draft, const char *name, dgg_status status,
                             dgg_error *error)
{
    bool is_output = status == DGG_CANNOT_CREATE || status == DGG_CANNOT_WRITE;
    if (error != NULL && is_output) {
        const dgg_error inner = *error;
        *error = (dgg_error){ .file = draft->place };
        dgg_fail(error, status, 0, "%s: %s", name, inner.message);
    }
    return status;
}

dgg_status dgg_draft_write(dgg_draft *draft, const char *name, dgg_draft_writer *write,
                           const void *context, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(keep_name(draft, name, error));
    status = write_file(draft, name, write, context, error);
    if (status != DGG_OK) {
        draft->count--;
        status = tell_place(draft, name, status, error);
    }
done:
    return status;
}

bool dgg_draft_has(const dgg_draft *draft, const char *name)
{
    bool is_there = false;
    for (size_t i = 0; i < draft->count; i++) {
        is_there |= strcmp(draft->names[i], name) == 0;
    }
    return is_there;
}

static dgg_status move(dgg_draft *draft, const char *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *from = NULL, *to = NULL;
    DGG_TRY(make_folder_of(draft, draft->place, name, error));
    DGG_TRY(dgg_folder_path(&draft->arena, draft->folder, name, &from, error));
    DGG_TRY(dgg_folder_path(&draft->arena, draft->place, name, &to, error));
    if (rename(from, to) != 0) {
        status = fail(draft, DGG_CANNOT_WRITE, error);
    }
done:
    return status;
}

dgg_status dgg_draft_finish(dgg_draft *draft, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!draft->is_inside) {
        if (rename(draft->folder, draft->place) != 0) {
            return fail(draft, DGG_CANNOT_WRITE, error);
        }
        draft->folder = NULL;
        return DGG_OK;
    }
    for (size_t i = draft->count; i-- > 0;) {
        DGG_TRY(move(draft, draft->names[i], error));
    }
done:
    return status;
}

/* Files first, then the folders they stood in; what is gone already does no harm. */
static void remove_all(dgg_draft *draft)
{
    for (size_t i = 0; i < draft->count; i++) {
        const char *path = NULL, *folder = NULL;
        if (dgg_folder_path(&draft->arena, draft->folder, draft->names[i], &path, NULL) == DGG_OK) {
            (void)remove(path);
        }
        if (find_folder(draft, draft->folder, draft->names[i], &folder, NULL) == DGG_OK &&
            folder != NULL) {
            (void)rmdir(folder);
        }
    }
    (void)rmdir(draft->folder);
}

void dgg_draft_destroy(dgg_draft *draft)
{
    if (draft->folder != NULL) {
        remove_all(draft);
    }
    dgg_release(draft->names);
    dgg_arena_release(&draft->arena);
    *draft = (dgg_draft){ 0 };
}
