#include "base/stream/utf16.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Adds the bytes in two pieces, cut at every place. */
static bool becomes(bool is_big_endian, dgg_text bytes, const char *wanted)
{
    bool becomes = true;
    for (size_t cut = 0; cut <= bytes.length; cut++) {
        dgg_utf16 state = { .is_big_endian = is_big_endian };
        dgg_buffer buffer = { 0 };
        dgg_utf16_add(&state, &buffer, dgg_text_slice(bytes, 0, cut), NULL);
        dgg_utf16_add(&state, &buffer, dgg_text_slice(bytes, cut, bytes.length), NULL);
        dgg_utf16_end(&state, &buffer, NULL);
        becomes = becomes && dgg_text_is(dgg_buffer_text(&buffer), wanted);
        dgg_buffer_destroy(&buffer);
    }
    return becomes;
}

static void both_byte_orders_are_read(void)
{
    CU_ASSERT_TRUE(becomes(false, (dgg_text){ "a\0\xE9\0\x27\x59", 6 }, "a\u00E9\u5927"));
    CU_ASSERT_TRUE(becomes(true, (dgg_text){ "\0a\0\xE9\x59\x27", 6 }, "a\u00E9\u5927"));
    CU_ASSERT_TRUE(becomes(false, (dgg_text){ 0 }, ""));
}

static void a_pair_is_one_character(void)
{
    CU_ASSERT_TRUE(becomes(false, (dgg_text){ "\x40\xD8\0\xDC", 4 }, "\U00020000"));
    CU_ASSERT_TRUE(becomes(true, (dgg_text){ "\xDB\xFF\xDF\xFF", 4 }, "\U0010FFFF"));
}

static void half_a_pair_is_replaced(void)
{
    CU_ASSERT_TRUE(becomes(true, (dgg_text){ "\xD8\x40", 2 }, "\uFFFD"));
    CU_ASSERT_TRUE(becomes(true, (dgg_text){ "\xD8\x40\0a", 4 }, "\uFFFDa"));
    CU_ASSERT_TRUE(becomes(true, (dgg_text){ "\xDC\x40\0a", 4 }, "\uFFFDa"));
    CU_ASSERT_TRUE(becomes(true, (dgg_text){ "\xD8\x40\xD8\x40\xDC\0", 6 }, "\uFFFD\U00020000"));
    CU_ASSERT_TRUE(becomes(true, (dgg_text){ "\0az", 3 }, "a\uFFFD"));
}

static dgg_status add_and_forget(void)
{
    dgg_utf16 state = { 0 };
    dgg_buffer buffer = { 0 };
    dgg_status status = dgg_utf16_add(&state, &buffer, (dgg_text){ "a\0\x40\xD8", 4 }, NULL);
    status = status == DGG_OK ? dgg_utf16_end(&state, &buffer, NULL) : status;
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("base/stream/utf16", { "both byte orders are read", both_byte_orders_are_read },
      { "a pair is one character", a_pair_is_one_character },
      { "half a pair is replaced", half_a_pair_is_replaced },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
