/* A folder of our own for the map that is made again. */
#include "program/commands/again/room.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/folder.h"

dgg_status dgg_again_make_room(dgg_arena **arena, const char **room, const char **place,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *temporary = getenv("TMPDIR"), *pattern = NULL;
    char *made = NULL;
    temporary = temporary != NULL && *temporary != '\0' ? temporary : "/tmp";
    DGG_TRY(dgg_folder_path(arena, temporary, "dggraph-again-XXXXXX", &pattern, error));
    DGG_TRY(dgg_arena_alloc(arena, &made, strlen(pattern) + 1, error));
    memcpy(made, pattern, strlen(pattern) + 1);
    DGG_TRY(dgg_folder_path(arena, made, "map", place, error));
    if (mkdtemp(made) == NULL) {
        return dgg_fail(error, DGG_CANNOT_CREATE, 0, "no folder can be made in %.200s", temporary);
    }
    DGG_TRY(dgg_folder_path(arena, made, "map", place, error));
    *room = made;
done:
    if (status != DGG_OK && made != NULL) {
        (void)rmdir(made);
    }
    return status;
}

bool dgg_again_copy(const char *from, const char *to)
{
    FILE *source = fopen(from, "rb");
    FILE *target = source != NULL ? fopen(to, "wb") : NULL;
    bool is_whole = target != NULL;
    while (target != NULL) {
        char block[1 << 14];
        size_t read = fread(block, 1, sizeof block, source);
        is_whole = is_whole && fwrite(block, 1, read, target) == read;
        if (read == 0) {
            break;
        }
    }
    if (source != NULL) {
        is_whole = !ferror(source) && is_whole;
        fclose(source);
    }
    if (target != NULL) {
        is_whole = fclose(target) == 0 && is_whole;
    }
    return is_whole;
}

static void remove_in(const char *room, const char *name)
{
    dgg_arena *arena = NULL;
    const char *path = NULL;
    if (dgg_folder_path(&arena, room, name, &path, NULL) == DGG_OK) {
        (void)remove(path);
    }
    dgg_arena_release(&arena);
}

void dgg_again_clear(const char *room, const char *const *files, size_t count)
{
    static const char *const folders[] = { "map/tables", "map/pictures", "map" };
    dgg_arena *arena = NULL;
    const char *map = NULL;
    if (room == NULL) {
        return;
    }
    for (size_t i = 0; i < count && dgg_folder_path(&arena, room, "map", &map, NULL) == DGG_OK;
         i++) {
        remove_in(map, files[i]);
    }
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        remove_in(room, folders[i]);
    }
    (void)rmdir(room);
    dgg_arena_release(&arena);
}
