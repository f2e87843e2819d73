/* How a stream cuts lines; all else that it does is in stream.c. */
#include "tests/support/lines.h"

#include "tests/support/files.h"
#include "tests/support/suite.h"

static const char path[] = "stream_lines.txt";

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

SUITE("base/stream lines",
      { "lines end as any system ends them", lines_end_as_any_system_ends_them },
      { "a byte order mark is dropped", a_byte_order_mark_is_dropped },
      { "a line may cross blocks", a_line_may_cross_blocks },
      { "a line end may cross blocks", a_line_end_may_cross_blocks },
      { "a line too long is told and left", a_line_too_long_is_told_and_left })
