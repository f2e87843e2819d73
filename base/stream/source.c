/* Stored bytes, from a file, standard input or memory. */
#include "base/stream/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

dgg_status dgg_source_open(dgg_source *source, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct stat about;
    bool is_standard_input = strcmp(path, "-") == 0;
    source->descriptor = is_standard_input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (source->descriptor < 0 || fstat(source->descriptor, &about) != 0) {
        return dgg_fail(error, DGG_NO_INPUT, 0, "cannot be opened: %s", strerror(errno));
    }
    if (S_ISDIR(about.st_mode)) {
        return dgg_fail(error, DGG_NO_INPUT, 0, "is a folder, not a file");
    }
    DGG_TRY(dgg_digest_start(&source->digest, error));
    DGG_TRY(dgg_grow(&source->block, DGG_SOURCE_BLOCK, 1, error));
done:
    return status;
}

dgg_status dgg_source_open_text(dgg_source *source, dgg_text bytes, dgg_error *error)
{
    source->memory = bytes;
    return dgg_digest_start(&source->digest, error);
}

void dgg_source_close(dgg_source *source)
{
    if (source->descriptor > STDIN_FILENO) {
        close(source->descriptor);
    }
    dgg_release(source->block);
    dgg_digest_drop(&source->digest);
    *source = (dgg_source){ .descriptor = -1 };
}

/* A pipe may give less than asked for, and a signal may come between. */
static dgg_status read_some(dgg_source *source, dgg_error *error)
{
    size_t kept = source->unread.length;
    if (kept > 0) {
        memmove(source->block, source->unread.start, kept);
    }
    ssize_t length = 0;
    do {
        length = read(source->descriptor, source->block + kept, DGG_SOURCE_BLOCK - kept);
    } while (length < 0 && errno == EINTR);
    if (length < 0) {
        return dgg_fail(error, DGG_NO_INPUT, 0, "cannot be read: %s", strerror(errno));
    }
    source->is_at_end = length == 0;
    source->unread = (dgg_text){ source->block, kept + (size_t)length };
    dgg_digest_add(source->digest, dgg_text_slice(source->unread, kept, source->unread.length));
    return DGG_OK;
}

dgg_status dgg_source_fill(dgg_source *source, size_t wanted, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (source->descriptor < 0 && !source->is_at_end) {
        source->unread = source->memory;
        source->is_at_end = true;
        dgg_digest_add(source->digest, source->memory);
    }
    while (source->unread.length < wanted && !source->is_at_end) {
        DGG_TRY(read_some(source, error));
    }
done:
    return status;
}

void dgg_source_use(dgg_source *source, size_t length)
{
    source->unread = dgg_text_slice(source->unread, length, source->unread.length);
}
