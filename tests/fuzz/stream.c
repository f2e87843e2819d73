/* Any bytes are an input or are refused; taken by lines or at once they say the same. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/stream.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

static dgg_status add(dgg_buffer *buffer, dgg_text text)
{
    return dgg_buffer_add(buffer, text, NULL);
}

/* All lines, each ended by "\n". */
static dgg_status take_lines(dgg_text input, dgg_buffer *lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    bool more = true;
    DGG_TRY(dgg_stream_open_text(&stream, input, error));
    for (long number = 1; more; number++) {
        dgg_line line;
        dgg_text head;
        DGG_TRY(dgg_stream_peek(stream, &head, error));
        DGG_TRY(dgg_stream_line(stream, &line, &more, error));
        insist(more == (head.length > 0), "a look ahead sees whether there is more");
        insist(!more || line.number == number, "lines are counted");
        insist(line.is_too_long || dgg_text_find_byte(line.text, '\n') == line.text.length,
               "a line holds no line end");
        DGG_TRY(more ? add(lines, line.text) : DGG_OK);
        DGG_TRY(more ? add(lines, dgg_text_of("\n")) : DGG_OK);
    }
done:
    dgg_stream_close(&stream);
    return status;
}

/* All at once; what ends a line then is made "\n". */
static dgg_status take_rest(dgg_text input, dgg_buffer *lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    DGG_TRY(dgg_stream_open_text(&stream, input, error));
    DGG_TRY(dgg_stream_rest(stream, &rest, error));
    while (rest.length > 0) {
        size_t feed = dgg_text_find_byte(rest, '\n'), turn = dgg_text_find_byte(rest, '\r');
        size_t end = feed < turn ? feed : turn;
        DGG_TRY(add(lines, dgg_text_slice(rest, 0, end)));
        DGG_TRY(add(lines, dgg_text_of("\n")));
        rest = dgg_text_slice(rest, end + (turn < feed && feed == turn + 1 ? 2 : 1), rest.length);
    }
done:
    dgg_stream_close(&stream);
    return status;
}

static void compare_digests(dgg_text input)
{
    char wanted[DGG_DIGEST_LENGTH + 1], found[DGG_DIGEST_LENGTH + 1];
    dgg_digest *digest = NULL;
    dgg_stream *stream = NULL;
    dgg_line line;
    bool more = false;
    insist(dgg_digest_start(&digest, NULL) == DGG_OK, "there is memory");
    dgg_digest_add(digest, input);
    dgg_digest_finish(&digest, wanted);
    insist(dgg_stream_open_text(&stream, input, NULL) == DGG_OK, "there is memory");
    dgg_stream_line(stream, &line, &more, NULL);
    insist(dgg_stream_digest(stream, found, NULL) == DGG_OK, "memory can be read");
    insist(dgg_text_is(dgg_text_of(wanted), found), "the digest is of the stored bytes");
    dgg_stream_close(&stream);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    dgg_text input = { (const char *)bytes, length };
    dgg_buffer lines = { 0 }, rest = { 0 };
    dgg_error first = { 0 }, second = { 0 };
    dgg_status status = take_lines(input, &lines, &first);
    insist(status == first.status, "the error tells the status");
    insist(status == DGG_OK || status == DGG_BAD_INPUT, "all else is bad input");
    insist(take_rest(input, &rest, &second) == status, "both ways end the same");
    insist(dgg_text_is(dgg_text_of(first.message), second.message), "and for one reason");
    insist(status != DGG_OK || dgg_text_equal(dgg_buffer_text(&lines), dgg_buffer_text(&rest)),
           "both ways say the same");
    compare_digests(input);
    dgg_buffer_destroy(&lines);
    dgg_buffer_destroy(&rest);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
    return 0;
}
