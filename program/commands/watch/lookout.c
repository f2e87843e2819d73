/* The kernel tells when to look; what counts is what then stands there: name, size, time and number
 * of each file. So a run is never begun by what it wrote itself. */
#include "program/commands/watch/lookout.h"

#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/folder.h"

static const char *const parts[] = { ".", "sources", "decisions" };
enum { PART_COUNT = sizeof parts / sizeof *parts };

static void follow(dgg_lookout *lookout)
{
    for (size_t i = 0; i < PART_COUNT; i++) {
        dgg_arena *arena = NULL;
        const char *path = NULL;
        if (dgg_folder_path(&arena, lookout->options->words[0], parts[i], &path, NULL) == DGG_OK) {
            (void)inotify_add_watch(lookout->descriptor, path,
                                    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                        IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR);
        }
        dgg_arena_release(&arena);
    }
}

dgg_status dgg_lookout_open(dgg_lookout *lookout, const dgg_options *options, dgg_error *error)
{
    *lookout = (dgg_lookout){ .options = options };
    lookout->descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (lookout->descriptor < 0) {
        return dgg_fail(error, DGG_CANNOT_CREATE, 0,
                        "this machine lets nobody watch more files: see "
                        "/proc/sys/fs/inotify/max_user_instances");
    }
    lookout->is_open = true;
    follow(lookout);
    return DGG_OK;
}

void dgg_lookout_take(dgg_lookout *lookout)
{
    char events[4096];
    while (read(lookout->descriptor, events, sizeof events) > 0) {
    }
    follow(lookout); /* once more costs nothing */
}

static bool is_of_interest(dgg_text name)
{
    static const char *const ends[] = { "~", ".part", ".swp", ".swx", "#" };
    if (*name.start == '.' || *name.start == '#') {
        return false;
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (dgg_text_ends(name, ends[i])) {
            return false;
        }
    }
    return true;
}

/* A folder in these, as that of the map, is none of the inputs. */
static void add_file(dgg_digest *digest, const char *path)
{
    enum { ROOM = 120 };
    char seen[ROOM];
    struct stat there;
    if (path == NULL || stat(path, &there) != 0 || !S_ISREG(there.st_mode)) {
        return;
    }
    int length = snprintf(seen, sizeof seen, "\n%lld %lld.%09ld %llu\n", (long long)there.st_size,
                          (long long)there.st_mtim.tv_sec, there.st_mtim.tv_nsec,
                          (unsigned long long)there.st_ino);
    dgg_digest_add(digest, dgg_text_of(path));
    dgg_digest_add(digest, (dgg_text){ seen, (size_t)length });
}

static dgg_status add_folder(dgg_digest *digest, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_listing listing = { 0 };
    dgg_arena *arena = NULL;
    if (!dgg_folder_is(path)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_folder_list(&listing, path, error));
    for (size_t i = 0; i < listing.count; i++) {
        const char *file = NULL;
        if (is_of_interest(dgg_text_of(listing.names[i]))) {
            DGG_TRY(dgg_folder_path(&arena, path, listing.names[i], &file, error));
            add_file(digest, file);
        }
    }
done:
    dgg_arena_release(&arena);
    dgg_listing_destroy(&listing);
    return status == DGG_NO_INPUT ? DGG_OK : status; /* gone meanwhile, or closed: the run tells */
}

static dgg_status add_all(const dgg_lookout *lookout, dgg_digest *digest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const dgg_options *options = lookout->options;
    for (size_t i = 0; i < PART_COUNT; i++) {
        const char *path = NULL;
        DGG_TRY(dgg_folder_path(&arena, options->words[0], parts[i], &path, error));
        DGG_TRY(add_folder(digest, path, error));
    }
    add_file(digest, options->codebook);
    add_file(digest, options->gazetteer);
    add_file(digest, options->add_gazetteer);
    add_file(digest, options->thesaurus);
done:
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_lookout_look(dgg_lookout *lookout, bool *is_new, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_digest *digest = NULL;
    char now[DGG_DIGEST_LENGTH + 1] = "";
    DGG_TRY(dgg_digest_start(&digest, error));
    DGG_TRY(add_all(lookout, digest, error));
    dgg_digest_finish(&digest, now);
    *is_new = strcmp(now, lookout->seen) != 0;
    memcpy(lookout->seen, now, sizeof now);
done:
    dgg_digest_drop(&digest);
    return status;
}

void dgg_lookout_close(dgg_lookout *lookout)
{
    if (lookout->is_open) {
        close(lookout->descriptor);
    }
    *lookout = (dgg_lookout){ 0 };
}
