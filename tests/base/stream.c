#include "base/stream.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

static const char path[] = "stream.txt";
static const char of_abc[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/* The lines of the stream, each between brackets. */
static dgg_status bracket(dgg_stream *stream, dgg_buffer *lines, dgg_error *error)
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

static dgg_status bracket_text(dgg_text bytes, dgg_buffer *lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, bytes, error));
    DGG_TRY(bracket(stream, lines, error));
done:
    dgg_stream_close(&stream);
    return status;
}

static bool lines_are(dgg_text bytes, const char *wanted)
{
    dgg_buffer lines = { 0 };
    dgg_status status = bracket_text(bytes, &lines, NULL);
    bool are = status == DGG_OK && dgg_text_is(dgg_buffer_text(&lines), wanted);
    dgg_buffer_destroy(&lines);
    return are;
}

static void lines_end_as_any_system_ends_them(void)
{
    CU_ASSERT_TRUE(lines_are(dgg_text_of(""), ""));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("a"), "[a]"));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("a\n"), "[a]"));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("a\r"), "[a]"));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("a\r\n"), "[a]"));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("a\n\nb\r\n\r\nc\r\rd"), "[a][][b][][c][][d]"));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("\n\r"), "[][]"));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("\r\n\n"), "[][]"));
}

static void a_byte_order_mark_is_dropped(void)
{
    CU_ASSERT_TRUE(lines_are(dgg_text_of("\xEF\xBB\xBF"), ""));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("\xEF\xBB\xBFTY  - JOUR\n"), "[TY  - JOUR]"));
    CU_ASSERT_TRUE(lines_are(dgg_text_of("a\n\xEF\xBB\xBF"), "[a][\xEF\xBB\xBF]"));
}

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

static dgg_status bracket_file(const char *name, dgg_buffer *lines,
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

/* Lines of every length, so that line ends meet the borders of all blocks. */
static dgg_status make_long_text(dgg_buffer *text, dgg_buffer *wanted)
{
    enum { LINES = 1500 };
    static const char *const ends[] = { "\n", "\r\n", "\r" };
    dgg_status status = DGG_OK;
    for (int i = 0; i < LINES; i++) {
        DGG_TRY(dgg_buffer_print(text, NULL, "%*d%s", i, i, ends[i % 3]));
        DGG_TRY(dgg_buffer_print(wanted, NULL, "[%*d]", i, i));
    }
done:
    return status;
}

static void a_line_may_cross_blocks(void)
{
    dgg_buffer text = { 0 }, wanted = { 0 }, lines = { 0 };
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    CU_ASSERT_EQUAL(make_long_text(&text, &wanted), DGG_OK);
    CU_ASSERT_EQUAL(bracket_text(dgg_buffer_text(&text), &lines, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&lines), dgg_buffer_text(&wanted)));
    lines.length = 0;
    CU_ASSERT_TRUE(write_file(path, dgg_buffer_text(&text)));
    CU_ASSERT_EQUAL(bracket_file(path, &lines, digest), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&lines), dgg_buffer_text(&wanted)));
    remove(path);
    dgg_buffer_destroy(&text);
    dgg_buffer_destroy(&wanted);
    dgg_buffer_destroy(&lines);
}

/* A line that leaves "\r" as the last byte of a block of the file, or of the buffer. */
static void a_line_end_may_cross_blocks(void)
{
    static const size_t lengths[] = { DGG_STREAM_HEAD - 1, 2 * DGG_STREAM_HEAD - 1 };
    static const char *const behind[] = { "\r\nb", "\rb" };
    static char bytes[2 * DGG_STREAM_HEAD + 8];
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    memset(bytes, 'x', sizeof bytes);
    for (size_t i = 0; i < 4; i++) {
        dgg_buffer lines = { 0 };
        size_t length = lengths[i / 2], more = strlen(behind[i % 2]);
        memcpy(bytes + length, behind[i % 2], more);
        CU_ASSERT_TRUE(write_file(path, (dgg_text){ bytes, length + more }));
        CU_ASSERT_EQUAL(bracket_file(path, &lines, digest), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_ends(dgg_buffer_text(&lines), "x][b]"));
        CU_ASSERT_EQUAL(lines.length, length + strlen("[][b]"));
        dgg_buffer_destroy(&lines);
        memset(bytes, 'x', sizeof bytes);
    }
    remove(path);
}

/* "head", a line of `length` letters, "tail", with the given line ends. */
static dgg_status read_around(size_t length, const char *end, dgg_line *middle, dgg_line *last)
{
    dgg_status status = DGG_OK;
    dgg_buffer text = { 0 };
    dgg_stream *stream = NULL;
    bool more = false;
    DGG_TRY(dgg_buffer_print(&text, NULL, "head%s", end));
    DGG_TRY(dgg_buffer_reserve(&text, length, NULL));
    memset(text.bytes + text.length, 'x', length);
    text.length += length;
    DGG_TRY(dgg_buffer_print(&text, NULL, "%stail", end));
    DGG_TRY(dgg_stream_open_text(&stream, dgg_buffer_text(&text), NULL));
    DGG_TRY(dgg_stream_line(stream, middle, &more, NULL));
    CU_ASSERT_TRUE(more && dgg_text_is(middle->text, "head"));
    DGG_TRY(dgg_stream_line(stream, middle, &more, NULL));
    CU_ASSERT_TRUE(more && middle->text.start[0] == 'x');
    CU_ASSERT_EQUAL(middle->text.start[middle->text.length - 1], 'x');
    DGG_TRY(dgg_stream_line(stream, last, &more, NULL));
    CU_ASSERT_TRUE(more && dgg_text_is(last->text, "tail"));
done:
    dgg_stream_close(&stream);
    dgg_buffer_destroy(&text);
    return status;
}

static void a_line_too_long_is_told_and_left(void)
{
    static const char *const ends[] = { "\n", "\r\n", "\r" };
    static const size_t lengths[] = { 0, 1, DGG_STREAM_LONGEST_LINE };
    for (size_t i = 0; i < 9; i++) {
        size_t more = lengths[i % 3];
        dgg_line middle = { 0 }, last = { 0 };
        CU_ASSERT_EQUAL(read_around(DGG_STREAM_LONGEST_LINE + more, ends[i / 3], &middle, &last),
                        DGG_OK);
        CU_ASSERT_EQUAL(middle.is_too_long, more > 0);
        CU_ASSERT_EQUAL(middle.text.length, DGG_STREAM_LONGEST_LINE);
        CU_ASSERT_EQUAL(last.number, 3);
        CU_ASSERT_FALSE(last.is_too_long);
    }
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

SUITE("base/stream", { "lines end as any system ends them", lines_end_as_any_system_ends_them },
      { "a byte order mark is dropped", a_byte_order_mark_is_dropped },
      { "an open failure says why", an_open_failure_says_why },
      { "standard input is a file like any", standard_input_is_a_file_like_any },
      { "a line may cross blocks", a_line_may_cross_blocks },
      { "a line end may cross blocks", a_line_end_may_cross_blocks },
      { "a line too long is told and left", a_line_too_long_is_told_and_left },
      { "looking ahead takes nothing", looking_ahead_takes_nothing },
      { "a look ahead is bounded", a_look_ahead_is_bounded },
      { "too much is not read at once", too_much_is_not_read_at_once },
      { "the digest is of the bytes as stored", the_digest_is_of_the_bytes_as_stored },
      { "trouble is told again", trouble_is_told_again },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "a refused allocation leaves no packing", a_refused_allocation_leaves_no_packing })
