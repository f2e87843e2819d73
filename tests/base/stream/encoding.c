#include "base/stream/encoding.h"

#include <stdio.h>

#include "base/stream.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* "数字政府与地方治理" in GB 18030 and, in traditional script, in Big5. */
#define GB "\xCA\xFD\xD7\xD6\xD5\xFE\xB8\xAE\xD3\xEB\xB5\xD8\xB7\xBD\xD6\xCE\xC0\xED"
#define BIG5 "\xBC\xC6\xA6\xEC\xAC\x46\xA9\xB2\xBB\x50\xA6\x61\xA4\xE8\xAA\x76\xB2\x7A"

static bool is_guessed(const char *bytes, const char *wanted)
{
    const char *guess = dgg_encoding_guess(dgg_text_of(bytes));
    bool is_none = guess == NULL || wanted == NULL;
    return is_none ? guess == wanted : dgg_text_is(dgg_text_of(guess), wanted);
}

static void the_bytes_tell_the_encoding(void)
{
    CU_ASSERT_TRUE(is_guessed("地图与治理", NULL));
    CU_ASSERT_TRUE(is_guessed("é è \xFF ü", NULL)); /* damaged */
    CU_ASSERT_TRUE(is_guessed("é\xC3", NULL));      /* cut off */
    CU_ASSERT_TRUE(is_guessed(GB " and maps", "GB18030"));
    CU_ASSERT_TRUE(is_guessed(BIG5 " and maps", "Big5"));
    CU_ASSERT_TRUE(is_guessed("\xE9t\xE9 \xE0 l'\xE9"
                              "cole, fa\xE7on G\xF6"
                              "del",
                              "Windows-1252"));
    CU_ASSERT_TRUE(is_guessed("\x93smart\x94 cities \x96 a view", "Windows-1252"));
    CU_ASSERT_TRUE(is_guessed("\xC4rger \xDC"
                              "ber \xD6l",
                              "Windows-1252"));
}

/* What a stream with these bytes says in its first line. */
static bool says(const char *bytes, size_t length, const char *given, const char *wanted)
{
    dgg_stream *stream = NULL;
    dgg_line line = { 0 };
    bool more = false;
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, (dgg_text){ bytes, length }, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_decode(stream, given, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_line(stream, &line, &more, NULL), DGG_OK);
    bool is_right = dgg_text_is(line.text, wanted);
    if (!is_right) {
        printf("is %.*s\n", (int)line.text.length, line.text.start);
    }
    dgg_stream_close(&stream);
    return is_right;
}

#define SAYS(bytes, given, wanted) says(bytes, sizeof(bytes) - 1, given, wanted)

static void words_tell_which_western_encoding_it_is(void)
{
    CU_ASSERT_TRUE(is_guessed("\xBF\xF3\xB3\xE6 i \xB6wiat, si\xEA, wi\xEA"
                              "c, s\xB1 i b\xEA"
                              "d\xB1",
                              "ISO-8859-2"));
    CU_ASSERT_TRUE(is_guessed("s\xB9 i b\xEA"
                              "d\xB9, \x9Cwiat",
                              "Windows-1250"));
    CU_ASSERT_TRUE(is_guessed("\xE9tude du c\xBDur", "ISO-8859-15"));
    CU_ASSERT_TRUE(is_guessed("\xB1"
                              "dam i \xB1"
                              "bel, b\xB1"
                              "k",
                              "ISO-8859-2")); /* pairs of Big5, but never two in a row */
}

static void a_stream_undoes_what_it_finds(void)
{
    CU_ASSERT_TRUE(SAYS("TI " GB "\n", NULL, "TI 数字政府与地方治理"));
    CU_ASSERT_TRUE(SAYS(BIG5 "\n", NULL, "數位政府與地方治理"));
    CU_ASSERT_TRUE(SAYS("\x93Maps\x94 of M\xFCnchen\n", NULL, "“Maps” of München"));
    CU_ASSERT_TRUE(SAYS("M\0a\0p\0s\0\n\0", NULL, "Maps"));
    CU_ASSERT_TRUE(SAYS("\0M\0a\0p\0s\0\n", NULL, "Maps"));
    CU_ASSERT_TRUE(SAYS("München\n", NULL, "München"));
    CU_ASSERT_TRUE(SAYS("\x89PNG\r\n\x1A\n\0", NULL, "\x89PNG"));
}

static void a_name_overrules_what_is_found(void)
{
    CU_ASSERT_TRUE(SAYS("M\xFCnchen\n", "latin1", "München"));
    CU_ASSERT_TRUE(SAYS("\xE6\xF6\n", "iso-8859-5", "ці"));
    CU_ASSERT_TRUE(SAYS("a\xFF"
                        "b\n",
                        "utf-8",
                        "a\xEF\xBF\xBD"
                        "b"));
    CU_ASSERT_TRUE(SAYS("\xEF\xBB\xBF"
                        "M\xC3\xBC\n",
                        "latin1", "Mü")); /* a mark is believed */
    dgg_stream *stream = NULL;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, dgg_text_of("a"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_decode(stream, "klingon", &error), DGG_BAD_REQUEST);
    CU_ASSERT_TRUE(dgg_text_starts(dgg_text_of(error.message), "there is no encoding 'klingon'"));
    dgg_stream_close(&stream);
}

static void what_was_undone_is_told(void)
{
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, dgg_text_of("maps " GB), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_decode(stream, NULL, NULL), DGG_OK);
    CU_ASSERT_PTR_NULL(dgg_stream_found(stream).encoding);
    CU_ASSERT_EQUAL(dgg_stream_rest(stream, &rest, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(dgg_stream_found(stream).encoding, "GB18030");
    CU_ASSERT_EQUAL(dgg_stream_found(stream).characters, 9);
    CU_ASSERT_EQUAL(dgg_stream_found(stream).lost, 0);
    dgg_stream_close(&stream);
}

static dgg_stream_findings found_in(const char *bytes, const char *given)
{
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, dgg_text_of(bytes), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_decode(stream, given, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stream_rest(stream, &rest, NULL), DGG_OK);
    dgg_stream_findings found = dgg_stream_found(stream);
    dgg_stream_close(&stream);
    return found;
}

static void what_meant_nothing_is_counted(void)
{
    CU_ASSERT_EQUAL(found_in("M\xFCnchen, \xC3\xBC and \xFC", "utf-8").characters, 3);
    CU_ASSERT_EQUAL(found_in("M\xFCnchen, \xC3\xBC and \xFC", "utf-8").lost, 2);
    CU_ASSERT_EQUAL(found_in("M\xFCnchen", "latin1").lost, 0);
}

static void what_is_clearly_utf8_is_read_so(void)
{
    CU_ASSERT_TRUE(SAYS("数字政府与地方治理\n", "gb18030", "数字政府与地方治理"));
    CU_ASSERT_TRUE(found_in("TI 数字政府与地方治理\n", "latin1").is_overruled);
    CU_ASSERT_FALSE(found_in("TI 数字政府与地方治理\n", "utf-8").is_overruled);
    CU_ASSERT_FALSE(found_in("TI " GB "\n", "gb18030").is_overruled);
    CU_ASSERT_FALSE(found_in("\xC3\xBC\n", "latin1").is_overruled); /* it may mean that */
}

static void characters_may_come_in_pieces(void)
{
    dgg_recoding recoding = { 0 };
    dgg_buffer text = { 0 };
    dgg_text bytes = dgg_text_of(GB "\xFFx" GB "\xCA");
    CU_ASSERT_EQUAL(dgg_recoding_start(&recoding, "GB18030", NULL), DGG_OK);
    for (size_t i = 0; i < bytes.length; i++) {
        CU_ASSERT_EQUAL(dgg_recoding_add(&recoding, &text, dgg_text_slice(bytes, i, i + 1), NULL),
                        DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_recoding_end(&recoding, &text, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&text),
                               "数字政府与地方治理\xEF\xBF\xBDx数字政府与地方治理\xEF\xBF\xBD"));
    dgg_recoding_stop(&recoding);
    dgg_recoding_stop(&recoding);
    dgg_buffer_destroy(&text);
}

static dgg_status read_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of("maps " GB), NULL));
    DGG_TRY(dgg_stream_decode(stream, NULL, NULL));
    DGG_TRY(dgg_stream_rest(stream, &rest, NULL));
done:
    dgg_stream_close(&stream);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("base/stream/encoding", { "the bytes tell the encoding", the_bytes_tell_the_encoding },
      { "a stream undoes what it finds", a_stream_undoes_what_it_finds },
      { "a name overrules what is found", a_name_overrules_what_is_found },
      { "what was undone is told", what_was_undone_is_told },
      { "what meant nothing is counted", what_meant_nothing_is_counted },
      { "what is clearly UTF-8 is read so", what_is_clearly_utf8_is_read_so },
      { "words tell which western encoding it is", words_tell_which_western_encoding_it_is },
      { "characters may come in pieces", characters_may_come_in_pieces },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
