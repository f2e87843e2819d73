#include "base/stream/content.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

static dgg_status all_of(dgg_text bytes, dgg_buffer *buffer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_content content = { .source = { .descriptor = -1 } };
    DGG_TRY(dgg_source_open_text(&content.source, bytes, error));
    while (!content.is_at_end) {
        DGG_TRY(dgg_content_add(&content, buffer, error));
    }
done:
    dgg_content_close(&content);
    return status;
}

static bool content_is(dgg_text bytes, dgg_text wanted)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = all_of(bytes, &buffer, NULL);
    bool is = status == DGG_OK && dgg_text_equal(dgg_buffer_text(&buffer), wanted);
    dgg_buffer_destroy(&buffer);
    return is;
}

static void short_inputs_are_not_mistaken(void)
{
    static const dgg_text same[] = { { "", 0 },         { "\0", 1 },          { "\x1F", 1 },
                                     { "\xEF\xBB", 2 }, { "\0\0\xFE", 3 },    { "\xFF", 1 },
                                     { "\xFE", 1 },     { "\x28\xB5\x2F", 3 } };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        CU_ASSERT_TRUE(content_is(same[i], same[i]));
    }
}

static void marks_tell_the_encoding(void)
{
    CU_ASSERT_TRUE(content_is(dgg_text_of("\xEF\xBB\xBF\u00E9"), dgg_text_of("\u00E9")));
    CU_ASSERT_TRUE(
        content_is((dgg_text){ "\xFF\xFE\xE9\0\x27\x59", 6 }, dgg_text_of("\u00E9\u5927")));
    CU_ASSERT_TRUE(
        content_is((dgg_text){ "\xFE\xFF\0\xE9\x59\x27", 6 }, dgg_text_of("\u00E9\u5927")));
    CU_ASSERT_TRUE(content_is((dgg_text){ "\xFF\xFE", 2 }, dgg_text_of("")));
    CU_ASSERT_TRUE(content_is((dgg_text){ "\xFF\xFE"
                                          "a",
                                          3 },
                              dgg_text_of("\uFFFD")));
}

static void what_is_no_readable_encoding_is_refused(void)
{
    static const dgg_text wide[] = { { "\xFF\xFE\0\0a\0\0\0", 8 }, { "\0\0\xFE\xFF\0\0\0a", 8 } };
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        dgg_error error = { 0 };
        dgg_buffer buffer = { 0 };
        CU_ASSERT_EQUAL(all_of(wide[i], &buffer, &error), DGG_BAD_INPUT);
        CU_ASSERT_STRING_EQUAL(error.message, "is in UTF-32; save it as UTF-8");
        dgg_buffer_destroy(&buffer);
    }
}

/* A long text in UTF-16, so that pairs meet the borders of blocks. */
static void a_packed_text_may_be_in_utf16(void)
{
    enum { LENGTH = 600006 };
    static const char units[] = { '\0', 'a', '\xD8', '\x40', '\xDC', '\0' };
    static char wide[LENGTH + 2] = { '\xFE', '\xFF' }, room[LENGTH];
    dgg_buffer wanted = { 0 };
    for (size_t i = 0; i < LENGTH; i += sizeof units) {
        memcpy(wide + 2 + i, units, sizeof units);
        dgg_buffer_print(&wanted, NULL, "a\U00020000");
    }
    dgg_text text = { wide, sizeof wide };
    CU_ASSERT_TRUE(content_is(text, dgg_buffer_text(&wanted)));
    CU_ASSERT_TRUE(content_is(gzip_of(text, room, sizeof room), dgg_buffer_text(&wanted)));
    CU_ASSERT_TRUE(content_is(zstd_of(text, room, sizeof room), dgg_buffer_text(&wanted)));
    dgg_buffer_destroy(&wanted);
}

static dgg_status add_and_forget(void)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = all_of((dgg_text){ "\xFF\xFE"
                                           "a\0",
                                           4 },
                               &buffer, NULL);
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("base/stream/content", { "short inputs are not mistaken", short_inputs_are_not_mistaken },
      { "marks tell the encoding", marks_tell_the_encoding },
      { "what is no readable encoding is refused", what_is_no_readable_encoding_is_refused },
      { "a packed text may be in UTF-16", a_packed_text_may_be_in_utf16 },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
