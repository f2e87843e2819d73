/* lines.h - what a stream says, in a form that a test can compare. */
#ifndef DGG_TEST_LINES_H
#define DGG_TEST_LINES_H

#include <CUnit/CUnit.h>

#include "base/buffer.h"
#include "base/stream.h"

/* The lines of the stream, each between brackets. */
static inline dgg_status bracket(dgg_stream *stream, dgg_buffer *lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool more = true;
    for (long number = 1; more; number++) {
        dgg_line line;
        DGG_TRY(dgg_stream_line(stream, &line, &more, error));
        if (more) {
            CU_ASSERT_EQUAL(line.number, number);
            CU_ASSERT_FALSE(line.is_too_long);
            DGG_TRY(dgg_buffer_add(lines, dgg_text_of("["), error));
            DGG_TRY(dgg_buffer_add(lines, line.text, error));
            DGG_TRY(dgg_buffer_add(lines, dgg_text_of("]"), error));
        }
    }
done:
    return status;
}

static inline dgg_status bracket_text(dgg_text bytes, dgg_buffer *lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, bytes, error));
    DGG_TRY(bracket(stream, lines, error));
done:
    dgg_stream_close(&stream);
    return status;
}

/* And the digest of the file. */
static inline dgg_status bracket_file(const char *name, dgg_buffer *lines,
                                      char digest[DGG_DIGEST_LENGTH + 1])
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open(&stream, name, NULL));
    DGG_TRY(bracket(stream, lines, NULL));
    DGG_TRY(dgg_stream_digest(stream, digest, NULL));
done:
    dgg_stream_close(&stream);
    return status;
}

#endif
