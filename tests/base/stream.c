#include "base/stream.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/lines.h"
#include "tests/support/suite.h"

static const char path[] = "stream.txt";
static const char of_abc[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

static void an_open_failure_says_why(void)
{
    static const char *const unreadable[] = { "no/such/file", "", "." };
    for (size_t i = 0; i < sizeof unreadable / sizeof *unreadable; i++) {
        dgg_error error = { 0 };
        dgg_stream *stream = NULL;
        CU_ASSERT_EQUAL(dgg_stream_open(&stream, unreadable[i], &error), DGG_NO_INPUT);
        CU_ASSERT_EQUAL(error.status, DGG_NO_INPUT);
        CU_ASSERT_PTR_EQUAL(error.file, unreadable[i]);
        CU_ASSERT_STRING_EQUAL(error.message, i < 2 ? "cannot be opened: No such file or directory"
                                                    : "is a folder, not a file");
        dgg_stream_close(&stream);
        dgg_stream_close(&stream);
    }
    if (geteuid() == 0) {
        printf("skipped: nothing is closed to root\n");
        return;
    }
    dgg_stream *stream = NULL;
    CU_ASSERT_TRUE(write_file(path, dgg_text_of("secret")) && chmod(path, 0) == 0);
    CU_ASSERT_EQUAL(dgg_stream_open(&stream, path, NULL), DGG_NO_INPUT);
    dgg_stream_close(&stream);
    remove(path);
}

static void standard_input_is_a_file_like_any(void)
{
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    dgg_buffer lines = { 0 };
    int kept = dup(STDIN_FILENO), ends[2];
    CU_ASSERT_TRUE_FATAL(pipe(ends) == 0 && dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
    CU_ASSERT_EQUAL(write(ends[1], "abc", 3), 3);
    close(ends[0]);
    close(ends[1]);
    CU_ASSERT_EQUAL(bracket_file("-", &lines, digest), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&lines), "[abc]"));
    CU_ASSERT_STRING_EQUAL(digest, of_abc);
    dup2(kept, STDIN_FILENO);
    close(kept);
    dgg_buffer_destroy(&lines);
}

static void looking_ahead_takes_nothing(void)
{
    dgg_stream *stream = NULL;
    dgg_text head = { 0 }, again = { 0 };
    dgg_line line;
    bool more = false;
    CU_ASSERT_EQUAL_FATAL(dgg_stream_open_text(&stream,
                                               dgg_text_of("\xEF\xBB\xBF"
                                                           "a\r\nb\nc"),
                                               NULL),
                          DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_peek(stream, &head, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(head, "a\r\nb\nc"));
    CU_ASSERT_EQUAL(dgg_stream_line(stream, &line, &more, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(line.text, "a"));
    CU_ASSERT_EQUAL(dgg_stream_peek(stream, &again, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(again, "b\nc"));
    CU_ASSERT_EQUAL(dgg_stream_rest(stream, &again, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(again, "b\nc"));
    CU_ASSERT_EQUAL(dgg_stream_line(stream, &line, &more, NULL), DGG_OK);
    CU_ASSERT_FALSE(more);
    CU_ASSERT_EQUAL(line.text.length, 0);
    CU_ASSERT_EQUAL(dgg_stream_peek(stream, &again, NULL), DGG_OK);
    CU_ASSERT_EQUAL(again.length, 0);
    dgg_stream_close(&stream);
}

static void bytes_are_taken_as_they_are_at_hand(void)
{
    dgg_stream *stream = NULL;
    dgg_text bytes = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        dgg_stream_open_text(&stream, dgg_text_of("\xEF\xBB\xBF{\"a\":\r\n1}"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_some(stream, &bytes, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_starts(bytes, "{"));
    size_t length = 0;
    while (bytes.length > 0) {
        length += bytes.length;
        CU_ASSERT_EQUAL(dgg_stream_some(stream, &bytes, NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(length, sizeof "{\"a\":\r\n1}" - 1);
    dgg_stream_close(&stream);
}

static void a_look_ahead_is_bounded(void)
{
    const size_t length = 5 * (size_t)DGG_STREAM_HEAD;
    dgg_buffer text = { 0 };
    dgg_stream *stream = NULL;
    dgg_text head = { 0 }, rest = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_reserve(&text, length, NULL), DGG_OK);
    text.length = length;
    memset(text.bytes, 'x', text.length);
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, dgg_buffer_text(&text), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_peek(stream, &head, NULL), DGG_OK);
    CU_ASSERT_EQUAL(head.length, DGG_STREAM_HEAD);
    CU_ASSERT_EQUAL(dgg_stream_rest(stream, &rest, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(rest, dgg_buffer_text(&text)));
    dgg_stream_close(&stream);
    dgg_buffer_destroy(&text);
}

static void too_much_is_not_read_at_once(void)
{
    dgg_error error = { 0 };
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    CU_ASSERT_TRUE(write_file(path, dgg_text_of("abc")));
    CU_ASSERT_EQUAL(dgg_stream_open(&stream, path, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_rest_within(stream, 2, &rest, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "holds more than 2 bytes, too much to be read at once");
    CU_ASSERT_PTR_EQUAL(error.file, path);
    CU_ASSERT_EQUAL(dgg_stream_rest_within(stream, 3, &rest, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(rest, "abc"));
    dgg_stream_close(&stream);
    remove(path);
}

static void the_digest_is_of_the_bytes_as_stored(void)
{
    char room[200], of_packed[DGG_DIGEST_LENGTH + 1], digest[DGG_DIGEST_LENGTH + 1];
    dgg_text packed = gzip_of(dgg_text_of("abc"), room, sizeof room);
    dgg_digest *direct = NULL;
    dgg_stream *stream = NULL;
    CU_ASSERT_EQUAL(dgg_digest_start(&direct, NULL), DGG_OK);
    dgg_digest_add(direct, packed);
    dgg_digest_finish(&direct, of_packed);
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, packed, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_digest(stream, digest, NULL), DGG_OK); /* nothing read before */
    CU_ASSERT_STRING_EQUAL(digest, of_packed);
    dgg_stream_close(&stream);
    CU_ASSERT_TRUE(write_file(path, dgg_text_of("abc")));
    CU_ASSERT_EQUAL(dgg_stream_open(&stream, path, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_digest(stream, digest, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(digest, of_abc);
    CU_ASSERT_EQUAL(dgg_stream_digest(stream, digest, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(digest, of_abc);
    dgg_stream_close(&stream);
    remove(path);
}

static void trouble_is_told_again(void)
{
    char room[200];
    dgg_text packed = gzip_of(dgg_text_of("a\nb\n"), room, sizeof room);
    dgg_stream *stream = NULL;
    CU_ASSERT_TRUE(write_file(path, (dgg_text){ room, packed.length - 4 }));
    CU_ASSERT_EQUAL(dgg_stream_open(&stream, path, NULL), DGG_OK);
    for (int i = 0; i < 3; i++) {
        dgg_error error = { 0 };
        dgg_text head;
        CU_ASSERT_EQUAL(dgg_stream_peek(stream, &head, &error), DGG_BAD_INPUT);
        CU_ASSERT_STRING_EQUAL(error.message, "the gzip data ends too soon");
        CU_ASSERT_PTR_EQUAL(error.file, path);
    }
    dgg_stream_close(&stream);
    remove(path);
}

static void damage_may_be_taken_for_the_end(void)
{
    char room[200];
    dgg_text packed = gzip_of(dgg_text_of("a\nb\n"), room, sizeof room);
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    packed.length -= 4;
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, packed, NULL), DGG_OK);
    dgg_stream_forgive(stream);
    CU_ASSERT_EQUAL(dgg_stream_rest(stream, &rest, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(rest, "a\nb\n"));
    CU_ASSERT_STRING_EQUAL(dgg_stream_found(stream).damage, "the gzip data ends too soon");
    dgg_stream_close(&stream);
}

static dgg_status read_and_forget(dgg_text bytes)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    char digest[DGG_DIGEST_LENGTH + 1];
    DGG_TRY(dgg_stream_open_text(&stream, bytes, NULL));
    DGG_TRY(dgg_stream_rest(stream, &rest, NULL));
    DGG_TRY(dgg_stream_digest(stream, digest, NULL));
    CU_ASSERT_TRUE(dgg_text_is(rest, "abc"));
done:
    dgg_stream_close(&stream);
    return status;
}

static dgg_status open_and_forget(void)
{
    dgg_stream *stream = NULL;
    dgg_status status = dgg_stream_open(&stream, path, NULL);
    dgg_stream_close(&stream);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    CU_ASSERT_TRUE(write_file(path, dgg_text_of("abc")));
    BRUTAL(open_and_forget());
    remove(path);
    BRUTAL(read_and_forget(dgg_text_of("abc")));
}

static void a_refused_allocation_leaves_no_packing(void)
{
    char room[200];
    BRUTAL(read_and_forget((dgg_text){ "\xFF\xFE"
                                       "a\0b\0c\0",
                                       8 }));
    BRUTAL(read_and_forget(gzip_of(dgg_text_of("abc"), room, sizeof room)));
    BRUTAL(read_and_forget(zstd_of(dgg_text_of("abc"), room, sizeof room)));
}

SUITE("base/stream", { "an open failure says why", an_open_failure_says_why },
      { "standard input is a file like any", standard_input_is_a_file_like_any },
      { "looking ahead takes nothing", looking_ahead_takes_nothing },
      { "bytes are taken as they are at hand", bytes_are_taken_as_they_are_at_hand },
      { "a look ahead is bounded", a_look_ahead_is_bounded },
      { "too much is not read at once", too_much_is_not_read_at_once },
      { "the digest is of the bytes as stored", the_digest_is_of_the_bytes_as_stored },
      { "trouble is told again", trouble_is_told_again },
      { "damage may be taken for the end", damage_may_be_taken_for_the_end },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "a refused allocation leaves no packing", a_refused_allocation_leaves_no_packing })
