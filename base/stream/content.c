/* The way from stored bytes to UTF-8: the first bytes tell what must be undone. */
#include "base/stream/content.h"

#include <string.h>

#include "base/memory.h"
#include "base/unicode.h"

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

/* Letters of UTF-16 without a mark: every second byte is 0. */
static const mark *unmarked_of(dgg_text head)
{
    static const mark little = { "", 0, MARK_UTF16 }, big = { "", 0, MARK_UTF16_BIG_ENDIAN };
    if (head.length < LONGEST_MARK) {
        return NULL;
    }
    bool is_even_zero = head.start[0] == 0 && head.start[2] == 0;
    bool is_odd_zero = head.start[1] == 0 && head.start[3] == 0;
    return is_even_zero == is_odd_zero ? NULL : is_even_zero ? &big : &little;
}

static const mark *choose_mark(const dgg_content *content, dgg_text head)
{
    const mark *found = mark_of(head);
    const mark *unmarked = content->may_guess && found->length == 0 ? unmarked_of(head) : NULL;
    return unmarked != NULL ? unmarked : found;
}

/* From here on bytes are in that encoding. */
static dgg_status start_recoding(dgg_content *content, const char *encoding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_recoding_start(&content->recoding, encoding, error));
    DGG_TRY(dgg_grow(&content->raw, DGG_SOURCE_BLOCK, 1, error));
    content->encoding = encoding;
    content->is_decided = true;
done:
    return status;
}

static dgg_status begin_text(dgg_content *content, dgg_buffer *buffer, dgg_text head,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const mark *found = choose_mark(content, head);
    head = dgg_text_slice(head, found->length, head.length);
    content->is_decided = found->length > 0;
    if (found->kind == MARK_UTF32) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "is in UTF-32; save it as UTF-8");
    }
    if (found->kind == MARK_UTF8 && found->length == 0 && content->given != NULL) {
        DGG_TRY(start_recoding(content, content->given, error));
        memcpy(content->raw, head.start, head.length);
        content->held = head.length;
        return DGG_OK;
    }
    if (found->kind == MARK_UTF8) {
        return dgg_buffer_add(buffer, head, error);
    }
    content->utf16.is_big_endian = found->kind == MARK_UTF16_BIG_ENDIAN;
    content->encoding = "UTF-16";
    DGG_TRY(dgg_grow(&content->raw, DGG_SOURCE_BLOCK, 1, error));
    DGG_TRY(dgg_utf16_add(&content->utf16, buffer, head, error));
done:
    return status;
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
    DGG_TRY(begin_text(content, buffer, head, error));
done:
    return status;
}

/* What no encoding of older programs looks like by chance, whatever was said. */
static bool is_utf8_after_all(const dgg_content *content, dgg_text bytes)
{
    dgg_text given = dgg_text_of(content->given);
    bool is_said = dgg_text_starts(given, "utf") || dgg_text_starts(given, "UTF");
    return given.length > 0 && !is_said && content->recoding.characters == 0 &&
           content->recoding.rest_length == 0 && dgg_encoding_is_utf8(bytes);
}

/* The first bytes that are no ASCII tell. */
static void doubt_given(dgg_content *content, dgg_text bytes)
{
    bool is_first = content->given != NULL && content->recoding.characters == 0;
    dgg_text rest = dgg_text_slice(bytes, dgg_unicode_ascii(bytes), bytes.length);
    content->seeming = is_first && rest.length > 0 ? dgg_encoding_guess(rest) : content->seeming;
}

static dgg_status overrule(dgg_content *content, dgg_buffer *buffer, dgg_text bytes,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(buffer, bytes, error));
    dgg_recoding_stop(&content->recoding);
    dgg_release(content->raw);
    content->raw = NULL;
    content->encoding = NULL;
    content->is_overruled = true;
done:
    return status;
}

static dgg_status add_raw(dgg_content *content, dgg_buffer *buffer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t length = DGG_SOURCE_BLOCK - content->held;
    bool is_utf16 = content->recoding.handle == NULL;
    DGG_TRY(unpack(content, content->raw + content->held, &length, error));
    dgg_text bytes = { content->raw, content->held + length };
    content->is_at_end = length == 0;
    content->held = 0;
    if (!is_utf16 && is_utf8_after_all(content, bytes)) {
        return overrule(content, buffer, bytes, error);
    }
    doubt_given(content, bytes);
    if (is_utf16) {
        DGG_TRY(dgg_utf16_add(&content->utf16, buffer, bytes, error));
    } else {
        DGG_TRY(dgg_recoding_add(&content->recoding, buffer, bytes, error));
    }
    if (content->is_at_end) {
        DGG_TRY(is_utf16 ? dgg_utf16_end(&content->utf16, buffer, error)
                         : dgg_recoding_end(&content->recoding, buffer, error));
    }
done:
    return status;
}

/* Control characters are in no text, whatever its encoding: pictures and archives stay as they are.
 */
static bool holds_text(dgg_text bytes)
{
    enum { FIRST_PRINTABLE = 0x20 };
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char byte = (unsigned char)bytes.start[i];
        bool is_space = byte != 0 && strchr("\t\n\r\f\v\x1a", byte) != NULL;
        if (byte < FIRST_PRINTABLE && !is_space) {
            return false;
        }
    }
    return true;
}

/* What has been added since `start` is looked at: the first bytes that are no ASCII tell the
 * encoding, and are undone here if it is not UTF-8. */
static dgg_status decide(dgg_content *content, dgg_buffer *buffer, size_t start, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer bytes = { 0 };
    dgg_text added = dgg_text_slice(dgg_buffer_text(buffer), start, buffer->length);
    start += dgg_unicode_ascii(added);
    if (start == buffer->length) {
        return DGG_OK;
    }
    content->is_decided = true;
    dgg_text rest = dgg_text_slice(dgg_buffer_text(buffer), start, buffer->length);
    const char *encoding = holds_text(added) ? dgg_encoding_guess(rest) : NULL;
    if (encoding == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_buffer_add(&bytes, rest, error));
    DGG_TRY(start_recoding(content, encoding, error));
    buffer->length = start;
    DGG_TRY(dgg_recoding_add(&content->recoding, buffer, dgg_buffer_text(&bytes), error));
done:
    dgg_buffer_destroy(&bytes);
    return status;
}

dgg_status dgg_content_add(dgg_content *content, dgg_buffer *buffer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = buffer->length;
    if (!content->has_begun) {
        DGG_TRY(begin(content, buffer, error));
    }
    if (content->raw != NULL) {
        return add_raw(content, buffer, error);
    }
    DGG_TRY(dgg_buffer_reserve(buffer, 1, error));
    size_t length = buffer->room - buffer->length;
    DGG_TRY(unpack(content, buffer->bytes + buffer->length, &length, error));
    buffer->length += length;
    content->is_at_end = length == 0;
    if (content->may_guess && !content->is_decided) {
        DGG_TRY(decide(content, buffer, start, error));
        content->is_at_end = content->is_at_end && content->recoding.handle == NULL;
    }
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
    dgg_recoding_stop(&content->recoding);
    *content = (dgg_content){ .source = { .descriptor = -1 } };
}
