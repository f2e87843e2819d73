/* An input, a line at a time: no more of it is in memory than the longest line. */
#include "base/stream.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/stream/content.h"

enum { FIRST_ROOM = 2 * DGG_STREAM_HEAD };

struct dgg_stream {
    const char *path; /* borrowed, NULL for bytes in memory */
    dgg_content content;
    dgg_buffer buffer;
    size_t start; /* of what is not taken yet, in the buffer */
    bool is_in_long_line, forgives;
    long line_number;
    dgg_error trouble; /* said again whenever more is asked for */
    char digest[DGG_DIGEST_LENGTH + 1];
};

static dgg_status new_stream(dgg_stream **stream, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(stream, 1, sizeof **stream, error));
    **stream = (dgg_stream){ .path = path, .content = { .source = { .descriptor = -1 } } };
    DGG_TRY(dgg_buffer_reserve(&(*stream)->buffer, FIRST_ROOM, error));
done:
    return status;
}

dgg_status dgg_stream_open(dgg_stream **stream, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(new_stream(stream, path, error));
    DGG_TRY(dgg_source_open(&(*stream)->content.source, path, error));
done:
    return dgg_fail_in(error, status, path);
}

dgg_status dgg_stream_open_text(dgg_stream **stream, dgg_text bytes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(new_stream(stream, NULL, error));
    DGG_TRY(dgg_source_open_text(&(*stream)->content.source, bytes, error));
done:
    return status;
}

void dgg_stream_close(dgg_stream **stream)
{
    if (*stream == NULL) {
        return;
    }
    dgg_content_close(&(*stream)->content);
    dgg_buffer_destroy(&(*stream)->buffer);
    dgg_release(*stream);
    *stream = NULL;
}

dgg_status dgg_stream_decode(dgg_stream *stream, const char *encoding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_recoding trial = { 0 };
    stream->content.may_guess = encoding == NULL;
    stream->content.given = encoding;
    if (encoding != NULL) {
        status = dgg_recoding_start(&trial, encoding, error);
        dgg_recoding_stop(&trial);
    }
    return status;
}

void dgg_stream_forgive(dgg_stream *stream)
{
    stream->forgives = true;
}

dgg_stream_findings dgg_stream_found(const dgg_stream *stream)
{
    const dgg_content *content = &stream->content;
    bool is_damaged = stream->trouble.status != DGG_OK && content->is_at_end;
    return (
        dgg_stream_findings){ content->encoding,      content->seeming,
                              content->is_overruled,  content->recoding.characters,
                              content->recoding.lost, is_damaged ? stream->trouble.message : NULL };
}

/* Half of the buffer at least is made free, so that bytes seldom move. */
static dgg_status make_room(dgg_stream *stream, dgg_error *error)
{
    dgg_buffer *buffer = &stream->buffer;
    size_t unread = buffer->length - stream->start;
    if (stream->start > 0 && unread > 0) {
        memmove(buffer->bytes, buffer->bytes + stream->start, unread);
    }
    buffer->length = unread;
    stream->start = 0;
    return unread > buffer->room / 2 ? dgg_buffer_reserve(buffer, buffer->room, error) : DGG_OK;
}

static dgg_status add_content(dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(make_room(stream, error));
    DGG_TRY(dgg_content_add(&stream->content, &stream->buffer, error));
done:
    return dgg_fail_in(error, status, stream->path);
}

static dgg_status fill(dgg_stream *stream, dgg_error *error)
{
    dgg_error *trouble = &stream->trouble;
    if (trouble->status == DGG_OK) {
        add_content(stream, trouble);
    }
    if (stream->forgives && trouble->status == DGG_BAD_INPUT) {
        stream->content.is_at_end = true;
        return DGG_OK;
    }
    if (trouble->status != DGG_OK && error != NULL && error->status == DGG_OK) {
        *error = *trouble;
    }
    return trouble->status;
}

static dgg_text unread_of(const dgg_stream *stream)
{
    return dgg_text_slice(dgg_buffer_text(&stream->buffer), stream->start, stream->buffer.length);
}

/* Many bytes are looked at in one go. */
static size_t find_line_end(dgg_text text)
{
    enum { TOGETHER = 32 };
    size_t at = 0;
    for (; at + TOGETHER <= text.length; at += TOGETHER) {
        unsigned char found = 0;
        for (size_t i = 0; i < TOGETHER; i++) {
            found |= (unsigned char)(text.start[at + i] == '\n') |
                     (unsigned char)(text.start[at + i] == '\r');
        }
        if (found) {
            break;
        }
    }
    while (at < text.length && text.start[at] != '\n' && text.start[at] != '\r') {
        at++;
    }
    return at;
}

/* Bytes before the end of the line, or of the input; more than the longest if it goes on. */
static dgg_status find_end(dgg_stream *stream, size_t *length, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text unread = unread_of(stream);
    for (*length = 0; *length <= DGG_STREAM_LONGEST_LINE;) {
        *length += find_line_end(dgg_text_slice(unread, *length, unread.length));
        if (*length < unread.length || stream->content.is_at_end) {
            break;
        }
        DGG_TRY(fill(stream, error));
        unread = unread_of(stream);
    }
done:
    return status;
}

/* Whether "\r" is all of the end only the byte behind it tells. */
static dgg_status take_end(dgg_stream *stream, size_t *length, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (unread_of(stream).length == *length + 1 && !stream->content.is_at_end &&
           unread_of(stream).start[*length] == '\r') {
        DGG_TRY(fill(stream, error));
    }
    dgg_text end = dgg_text_slice(unread_of(stream), *length, *length + 2);
    *length += dgg_text_is(end, "\r\n") ? 2 : end.length > 0;
done:
    return status;
}

/* Drops what is left of a line that was too long. */
static dgg_status leave_long_line(dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (stream->is_in_long_line) {
        size_t length = 0;
        DGG_TRY(find_end(stream, &length, error));
        stream->is_in_long_line = length > DGG_STREAM_LONGEST_LINE;
        if (!stream->is_in_long_line) {
            DGG_TRY(take_end(stream, &length, error));
        }
        stream->start += length;
    }
done:
    return status;
}

dgg_status dgg_stream_line(dgg_stream *stream, dgg_line *line, bool *more, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t length = 0;
    *line = (dgg_line){ 0 };
    *more = false;
    DGG_TRY(leave_long_line(stream, error));
    DGG_TRY(find_end(stream, &length, error));
    if (unread_of(stream).length == 0) {
        return DGG_OK;
    }
    size_t whole = length;
    stream->is_in_long_line = length > DGG_STREAM_LONGEST_LINE;
    if (stream->is_in_long_line) {
        length = DGG_STREAM_LONGEST_LINE;
    } else {
        DGG_TRY(take_end(stream, &whole, error));
    }
    *line = (dgg_line){ .text = dgg_text_slice(unread_of(stream), 0, length),
                        .number = ++stream->line_number,
                        .is_too_long = stream->is_in_long_line };
    *more = true;
    stream->start += whole;
done:
    return status;
}

dgg_status dgg_stream_peek(dgg_stream *stream, dgg_text *head, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *head = (dgg_text){ 0 };
    DGG_TRY(leave_long_line(stream, error));
    while (unread_of(stream).length < DGG_STREAM_HEAD && !stream->content.is_at_end) {
        DGG_TRY(fill(stream, error));
    }
    *head = dgg_text_slice(unread_of(stream), 0, DGG_STREAM_HEAD);
done:
    return status;
}

dgg_status dgg_stream_some(dgg_stream *stream, dgg_text *bytes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *bytes = (dgg_text){ 0 };
    DGG_TRY(leave_long_line(stream, error));
    while (unread_of(stream).length == 0 && !stream->content.is_at_end) {
        DGG_TRY(fill(stream, error));
    }
    *bytes = unread_of(stream);
    stream->start = stream->buffer.length;
done:
    return status;
}

dgg_status dgg_stream_rest_within(dgg_stream *stream, size_t most, dgg_text *rest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *rest = (dgg_text){ 0 };
    DGG_TRY(leave_long_line(stream, error));
    while (!stream->content.is_at_end && unread_of(stream).length <= most) {
        DGG_TRY(fill(stream, error));
    }
    if (unread_of(stream).length > most) {
        dgg_fail(error, DGG_BAD_INPUT, 0, "holds more than %zu bytes, too much to be read at once",
                 most);
        return dgg_fail_in(error, DGG_BAD_INPUT, stream->path);
    }
    *rest = unread_of(stream);
    stream->start = stream->buffer.length;
done:
    return status;
}

dgg_status dgg_stream_rest(dgg_stream *stream, dgg_text *rest, dgg_error *error)
{
    return dgg_stream_rest_within(stream, DGG_STREAM_LARGEST_REST, rest, error);
}

dgg_status dgg_stream_digest(dgg_stream *stream, char digest[DGG_DIGEST_LENGTH + 1],
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_source *source = &stream->content.source;
    digest[0] = '\0';
    while (!source->is_at_end) {
        dgg_source_use(source, source->unread.length);
        DGG_TRY(dgg_source_fill(source, 1, error));
    }
    if (source->digest != NULL) {
        dgg_digest_finish(&source->digest, stream->digest);
        stream->content.is_at_end = true;
        stream->start = stream->buffer.length;
    }
    memcpy(digest, stream->digest, sizeof stream->digest);
done:
    return dgg_fail_in(error, status, stream->path);
}
