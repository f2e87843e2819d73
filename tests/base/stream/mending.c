#include "base/stream.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is_mended(const char *line, const char *wanted, const char *wanted_encoding)
{
    dgg_buffer mended = { 0 };
    const char *encoding = NULL;
    CU_ASSERT_EQUAL(dgg_stream_mend(&mended, dgg_text_of(line), &encoding, NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&mended), wanted) &&
                    dgg_text_equal(dgg_text_of(encoding), dgg_text_of(wanted_encoding));
    dgg_buffer_destroy(&mended);
    return is_right;
}

static void a_line_tells_its_own_encoding(void)
{
    CU_ASSERT_TRUE(is_mended("%T M\xFCnchen", "%T München", "Windows-1252"));
    CU_ASSERT_TRUE(is_mended("%T \xCA\xFD\xD7\xD6\xD5\xFE\xB8\xAE", "%T 数字政府", "GB18030"));
    CU_ASSERT_TRUE(is_mended("%T M\xFC", "%T Mü", "Windows-1252"));
}

static void a_line_of_utf8_with_a_damaged_byte_stays(void)
{
    CU_ASSERT_TRUE(is_mended("é è ü \xFF", "", NULL));
    CU_ASSERT_TRUE(is_mended("maps", "", NULL));
}

static dgg_status mend_and_forget(void)
{
    dgg_buffer mended = { 0 };
    const char *encoding = NULL;
    dgg_status status = dgg_stream_mend(&mended, dgg_text_of("M\xFCnchen"), &encoding, NULL);
    dgg_buffer_destroy(&mended);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(mend_and_forget());
}

SUITE("base/stream/mending", { "a line tells its own encoding", a_line_tells_its_own_encoding },
      { "a line of UTF-8 with a damaged byte stays", a_line_of_utf8_with_a_damaged_byte_stays },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
