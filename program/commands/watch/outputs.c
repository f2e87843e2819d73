/* Only what the manifest names is read, and each step on the way to it is taken by hand: a link put
 * into the folder, in whatever moment, leads nowhere. */
#include "program/commands/watch/outputs.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/json.h"
#include "base/memory.h"

enum { LONGEST_NAME = 200 };
static const char manifest[] = "manifest.json";

static dgg_status nothing_there(dgg_error *error)
{
    return dgg_fail(error, DGG_NO_INPUT, 0, "there is no such output");
}

/* A step down from the folder, which is closed. -1 for a link and for what is not there. */
static int step(int folder, dgg_text part, int flags)
{
    char name[LONGEST_NAME + 1];
    int next = -1;
    if (part.length > 0 && part.length <= LONGEST_NAME && *part.start != '.') {
        memcpy(name, part.start, part.length);
        name[part.length] = '\0';
        next = openat(folder, name, flags | O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    }
    close(folder);
    return next;
}

static int open_output(const char *folder, dgg_text name)
{
    int at = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (at >= 0 && name.length > 0) {
        dgg_text part = dgg_text_cut(&name, '/');
        at = step(at, part, name.length > 0 ? O_DIRECTORY : 0);
    }
    return at;
}

static dgg_status read_all(int file, dgg_buffer *bytes, dgg_error *error)
{
    enum { BLOCK = 65536 };
    dgg_status status = DGG_OK;
    ssize_t length = 0;
    do {
        DGG_TRY(dgg_buffer_reserve(bytes, BLOCK, error));
        length = read(file, bytes->bytes + bytes->length, BLOCK);
        bytes->length += length > 0 ? (size_t)length : 0;
    } while (length > 0);
    status = length == 0 ? DGG_OK : nothing_there(error);
done:
    return status;
}

static dgg_status read_file(const char *folder, dgg_text name, dgg_buffer *bytes, dgg_error *error)
{
    struct stat there;
    int file = open_output(folder, name);
    if (file < 0) {
        return nothing_there(error);
    }
    bool is_plain = fstat(file, &there) == 0 && S_ISREG(there.st_mode);
    dgg_status status = is_plain ? read_all(file, bytes, error) : nothing_there(error);
    close(file);
    return status;
}

static bool has_name(const dgg_json_value *files, dgg_text name)
{
    const dgg_json_value *file = files != NULL ? dgg_json_first(files) : NULL;
    while (file != NULL && !dgg_text_equal(dgg_json_string(file), name)) {
        file = dgg_json_next(file);
    }
    return file != NULL;
}

/* The manifest names itself. */
static dgg_status look_up(const char *folder, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer bytes = { 0 };
    dgg_json *json = NULL;
    DGG_TRY(read_file(folder, dgg_text_of(manifest), &bytes, error));
    DGG_TRY(dgg_json_read(&json, dgg_buffer_text(&bytes), error));
    status =
        has_name(dgg_json_get(dgg_json_root(json), "files"), name) ? DGG_OK : nothing_there(error);
done:
    dgg_json_destroy(&json);
    dgg_buffer_destroy(&bytes);
    return status;
}

dgg_status dgg_output_read(const char *folder, dgg_text name, dgg_buffer *bytes, dgg_error *error)
{
    dgg_status status = look_up(folder, name, error);
    return status == DGG_OK ? read_file(folder, name, bytes, error) : status;
}

const char *dgg_output_type(dgg_text name)
{
    static const char *const types[][2] = {
        { ".html", "text/html; charset=utf-8" },
        { ".svg", "image/svg+xml" },
        { ".png", "image/png" },
        { ".json", "application/json" },
        { ".csv", "text/csv; charset=utf-8" },
        { ".md", "text/plain; charset=utf-8" },
        { ".dot", "text/plain; charset=utf-8" },
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (dgg_text_ends(name, types[i][0])) {
            return types[i][1];
        }
    }
    return "application/octet-stream";
}
