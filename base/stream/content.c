/* The way from stored bytes to UTF-8: the first bytes tell what must be undone. */
#include "base/stream/content.h"

#include <string.h>

#include "base/memory.h"

static const dgg_packing *const packings[] = { &dgg_gzip, &dgg_zstd, NULL };

/* Fills `room` with unpacked bytes; *length is its size, then what came, 0 only at the end. */
static dgg_status unpack(dgg_content *content, char *room, size_t *length, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_source *source = &content->source;
    if (content->packing != NULL) {
        return content->packing->read(content->packing_state, source, room, length, error);
    }
    DGG_TRY(dgg_source_fill(source, 1, error));
    dgg_text some = dgg_text_slice(source->unread, 0, *length);
    if (some.length > 0) {
        memcpy(room, some.start, some.length);
        dgg_source_use(source, some.length);
    }
    *length = some.length;
done:
    return status;
}

static dgg_status choose_packing(dgg_content *content, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_source_fill(&content->source, DGG_PACKING_HEAD, error));
    for (size_t i = 0; packings[i] != NULL; i++) {
        if (packings[i]->recognises(content->source.unread)) {
            content->packing = packings[i];
            return content->packing->start(&content->packing_state, error);
        }
    }
done:
    return status;
}

/* How a text may begin that is no UTF-8 without a mark. */
typedef struct mark {
    const char *bytes;
    size_t length;
    enum { MARK_UTF8, MARK_UTF16, MARK_UTF16_BIG_ENDIAN, MARK_UTF32 } kind;
} mark;

enum { LONGEST_MARK = 4 };

/* A longer mark stands before one that it begins with. */
static const mark *mark_of(dgg_text head)
{
    static const mark marks[] = { { "\xEF\xBB\xBF", 3, MARK_UTF8 },
                                  { "\xFF\xFE\0\0", 4, MARK_UTF32 },
                                  { "\0\0\xFE\xFF", 4, MARK_UTF32 },
                                  { "\xFF\xFE", 2, MARK_UTF16 },
                                  { "\xFE\xFF", 2, MARK_UTF16_BIG_ENDIAN } };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        dgg_text bytes = { marks[i].bytes, marks[i].length };
        if (dgg_text_equal(dgg_text_slice(head, 0, bytes.length), bytes)) {
            return &marks[i];
        }
    }
    static const mark none = { "", 0, MARK_UTF8 };
    return &none;
}

static dgg_status begin(dgg_content *content, dgg_buffer *buffer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char bytes[LONGEST_MARK];
    dgg_text head = { bytes, 0 };
    content->has_begun = true;
    DGG_TRY(choose_packing(content, error));
    for (size_t length = 1; length > 0 && head.length < sizeof bytes; head.length += length) {
        length = sizeof bytes - head.length;
        DGG_TRY(unpack(content, bytes + head.length, &length, error));
    }
    const mark *found = mark_of(head);
    head = dgg_text_slice(head, found->length, head.length);
    if (found->kind == MARK_UTF32) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "is in UTF-32; save it as UTF-8");
    }
    if (found->kind == MARK_UTF8) {
        return dgg_buffer_add(buffer, head, error);
    }
    content->utf16.is_big_endian = found->kind == MARK_UTF16_BIG_ENDIAN;
    DGG_TRY(dgg_grow(&content->raw, DGG_SOURCE_BLOCK, 1, error));
    DGG_TRY(dgg_utf16_add(&content->utf16, buffer, head, error));
done:
    return status;
}

static dgg_status add_utf16(dgg_content *content, dgg_buffer *buffer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t length = DGG_SOURCE_BLOCK;
    DGG_TRY(unpack(content, content->raw, &length, error));
    DGG_TRY(dgg_utf16_add(&content->utf16, buffer, (dgg_text){ content->raw, length }, error));
    content->is_at_end = length == 0;
    if (content->is_at_end) {
        DGG_TRY(dgg_utf16_end(&content->utf16, buffer, error));
    }
done:
    return status;
}

dgg_status dgg_content_add(dgg_content *content, dgg_buffer *buffer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!content->has_begun) {
        DGG_TRY(begin(content, buffer, error));
    }
    if (content->raw != NULL) {
        return add_utf16(content, buffer, error);
    }
    DGG_TRY(dgg_buffer_reserve(buffer, 1, error));
    size_t length = buffer->room - buffer->length;
    DGG_TRY(unpack(content, buffer->bytes + buffer->length, &length, error));
    buffer->length += length;
    content->is_at_end = length == 0;
done:
    return status;
}

void dgg_content_close(dgg_content *content)
{
    if (content->packing != NULL) {
        content->packing->stop(&content->packing_state);
    }
    dgg_source_close(&content->source);
    dgg_release(content->raw);
    *content = (dgg_content){ .source = { .descriptor = -1 } };
}
