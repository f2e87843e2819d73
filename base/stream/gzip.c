/* gzip: members in a row are one text; zeros may follow the last one, as tapes leave them. */
#include <limits.h>
#include <string.h>
#define ZLIB_CONST /* it then promises not to write to its input */
#include <zlib.h>

#include "base/memory.h"
#include "base/stream/packing.h"

static const char magic[] = "\x1F\x8B";
enum {
    MAGIC_LENGTH = sizeof magic - 1,
    GZIP_WINDOW = 15 + 16, /* the largest, and the gzip frame around it */
};

typedef struct gzip {
    z_stream stream;
    bool has_started, is_inside; /* a member */
} gzip;

static bool recognises(dgg_text head)
{
    return dgg_text_starts(head, magic);
}

static voidpf allocate(voidpf nothing, uInt count, uInt size)
{
    (void)nothing;
    void *items = NULL;
    dgg_grow(&items, count, size, NULL);
    return items;
}

static void release(voidpf nothing, voidpf items)
{
    (void)nothing;
    dgg_release(items);
}

static dgg_status start(void **state, dgg_error *error)
{
    dgg_status status = DGG_OK;
    gzip *own = NULL;
    DGG_TRY(dgg_grow(&own, 1, sizeof *own, error));
    *state = own;
    *own = (gzip){ .stream = { .zalloc = allocate, .zfree = release } };
    if (inflateInit2(&own->stream, GZIP_WINDOW) != Z_OK) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to undo gzip");
    }
    own->has_started = true;
done:
    return status;
}

static void stop(void **state)
{
    gzip *own = *state;
    if (own != NULL && own->has_started) {
        inflateEnd(&own->stream);
    }
    dgg_release(own);
    *state = NULL;
}

/* Between two members. */
static dgg_status begin_member(gzip *own, dgg_source *source, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_source_fill(source, MAGIC_LENGTH, error));
    if (dgg_text_starts(source->unread, magic)) {
        own->is_inside = inflateReset(&own->stream) == Z_OK;
    } else if (source->unread.length > 0 && *source->unread.start == '\0') {
        dgg_source_use(source, 1);
    } else if (source->unread.length > 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "damaged gzip data: something else follows it");
    }
done:
    return status;
}

static uInt clipped(size_t length)
{
    return length < UINT_MAX ? (uInt)length : UINT_MAX;
}

static dgg_status inflate_some(gzip *own, dgg_source *source, char *room, size_t *length,
                               dgg_error *error)
{
    z_stream *stream = &own->stream;
    uInt offered = clipped(source->unread.length), free_room = clipped(*length);
    stream->next_in = (const Bytef *)source->unread.start;
    stream->avail_in = offered;
    stream->next_out = (Bytef *)room;
    stream->avail_out = free_room;
    int outcome = inflate(stream, Z_NO_FLUSH);
    dgg_source_use(source, offered - stream->avail_in);
    *length = free_room - stream->avail_out;
    own->is_inside = outcome != Z_STREAM_END;
    bool is_fine = outcome == Z_OK || outcome == Z_STREAM_END || outcome == Z_BUF_ERROR;
    if (is_fine || *length > 0) {
        return DGG_OK; /* what is whole first; inflate says its trouble again */
    }
    return outcome == Z_MEM_ERROR ? dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to undo gzip")
                                  : dgg_fail(error, DGG_BAD_INPUT, 0, "damaged gzip data: %s",
                                             stream->msg != NULL ? stream->msg : "no gzip");
}

static dgg_status read_some(void *state, dgg_source *source, char *room, size_t *length,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    gzip *own = state;
    size_t size = *length;
    *length = 0;
    while (*length == 0) {
        DGG_TRY(dgg_source_fill(source, 1, error));
        if (source->unread.length == 0 && !own->is_inside) {
            return DGG_OK;
        }
        if (!own->is_inside) {
            DGG_TRY(begin_member(own, source, error));
            continue;
        }
        bool is_at_end = source->unread.length == 0;
        *length = size;
        DGG_TRY(inflate_some(own, source, room, length, error));
        if (*length == 0 && is_at_end && own->is_inside) {
            return dgg_fail(error, DGG_BAD_INPUT, 0, "the gzip data ends too soon");
        }
    }
done:
    return status;
}

const dgg_packing dgg_gzip = {
    .recognises = recognises, .start = start, .stop = stop, .read = read_some
};
