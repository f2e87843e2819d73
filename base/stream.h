/* stream.h - an input, read a line at a time: file, standard input or memory; gzip and zstd are
 * undone on the way, told by their first bytes and not by a file's name, and UTF-16 with a byte
 * order mark becomes UTF-8.
 *
 * All calls that read fail with DGG_BAD_INPUT if packed bytes are damaged or end too soon, and with
 * DGG_NO_INPUT if the file cannot be read on; they then fail whenever more is asked for. */
#ifndef DGG_STREAM_H
#define DGG_STREAM_H

#include "base/base.h"
#include "base/buffer.h"
#include "base/digest.h"

enum {
    DGG_STREAM_HEAD = 1 << 16,           /* most bytes a look ahead shows */
    DGG_STREAM_LONGEST_LINE = 16 << 20,  /* bytes; a longer line is skipped and told */
    DGG_STREAM_LARGEST_REST = INT32_MAX, /* bytes, just below 2 GiB */
};

typedef struct dgg_stream dgg_stream;

/* Opens a file, or standard input for "-". Fails with DGG_NO_INPUT for what is not there, closed
 * to us or a folder. *stream starts as NULL; close it whatever happens. The path must outlive the
 * stream and its errors. */
dgg_status dgg_stream_open(dgg_stream **stream, const char *path, dgg_error *error);

/* Opens bytes in memory, which must outlive the stream. */
dgg_status dgg_stream_open_text(dgg_stream **stream, dgg_text bytes, dgg_error *error);
void dgg_stream_close(dgg_stream **stream);

/* Before anything is read: the bytes are in that encoding, whose name must outlive the stream, or,
 * if it is NULL, in the one that they seem to be in; what is clearly UTF-8 is read so, whatever is
 * said. Without this they are UTF-8, or UTF-16 with a
 * mark; a mark is believed in any case. Fails with DGG_BAD_REQUEST if there is no encoding of that
 * name. */
dgg_status dgg_stream_decode(dgg_stream *stream, const char *encoding, dgg_error *error);

/* Before anything is read: where packed bytes are damaged or end too soon, the input ends. */
void dgg_stream_forgive(dgg_stream *stream);

/* What has been found out about the bytes read so far. */
typedef struct dgg_stream_findings {
    const char *encoding;    /* that is being undone, NULL for UTF-8 or if there was none to undo */
    const char *seeming;     /* of an encoding that was given: the one that bytes seem to be in */
    bool is_overruled;       /* the encoding that was given: the bytes are UTF-8 */
    size_t characters, lost; /* undone, without ASCII; those that meant nothing */
    const char *damage;      /* that ended the input, NULL if none was forgiven */
} dgg_stream_findings;

dgg_stream_findings dgg_stream_found(const dgg_stream *stream);

/* Looks at the first bytes to come (at most DGG_STREAM_HEAD) without taking them. */
dgg_status dgg_stream_peek(dgg_stream *stream, dgg_text *head, dgg_error *error);

typedef struct dgg_line {
    dgg_text text;    /* without its end ("\n", "\r\n" or "\r"); valid until the next call */
    long number;      /* 1-based */
    bool is_too_long; /* longer than the longest: text holds only its beginning */
} dgg_line;

/* Takes the next line. *more is false, and the line empty, at the end of the input.
 * A byte order mark at the start of the input is dropped; bytes that are no UTF-8 are the
 * reader's matter (base/unicode). */
dgg_status dgg_stream_line(dgg_stream *stream, dgg_line *line, bool *more, dgg_error *error);

/* Appends a line that is no UTF-8, among others that are, as what it is in the encoding that its
 * own bytes seem to be in; *encoding becomes NULL, and nothing is appended, if these do not tell.
 */
dgg_status dgg_stream_mend(dgg_buffer *mended, dgg_text line, const char **encoding,
                           dgg_error *error);

/* Takes the next bytes, as many as are at hand; none only at the end. Valid until the next call.
 * Lines taken behind them are numbered as if the bytes had held none. */
dgg_status dgg_stream_some(dgg_stream *stream, dgg_text *bytes, dgg_error *error);

/* Takes all that is left; valid until the stream is closed. For formats that must be parsed whole.
 * Fails with DGG_BAD_INPUT if it is more than DGG_STREAM_LARGEST_REST, or than `most` bytes. */
dgg_status dgg_stream_rest(dgg_stream *stream, dgg_text *rest, dgg_error *error);
dgg_status dgg_stream_rest_within(dgg_stream *stream, size_t most, dgg_text *rest,
                                  dgg_error *error);

/* The SHA-256 of the bytes of the input as stored (before decompression), in hexadecimal: what
 * sha256sum prints. Ask for it last: it reads the input to its end, and lines not taken are gone.
 */
dgg_status dgg_stream_digest(dgg_stream *stream, char digest[DGG_DIGEST_LENGTH + 1],
                             dgg_error *error);

#endif
