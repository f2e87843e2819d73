#include "corpus/binary.h"

#include <string.h>

#include "tests/support/suite.h"

static bool seems(const char *bytes, size_t length, const char *wanted)
{
    const char *what = dgg_binary_kind((dgg_text){ bytes, length });
    return what != NULL && strstr(what, wanted) != NULL;
}

static void well_known_formats_are_named(void)
{
    CU_ASSERT_TRUE(seems("%PDF-1.7\n", 9, "PDF"));
    CU_ASSERT_TRUE(seems("PK\x03\x04 word/", 10, "zip"));
    CU_ASSERT_TRUE(seems("\x89PNG\r\n\x1a\n", 8, "PNG"));
    CU_ASSERT_TRUE(seems("\xff\xd8\xff\xe0", 4, "JPEG"));
    CU_ASSERT_TRUE(seems("\x7f"
                         "ELF\x02",
                         5, "program"));
    CU_ASSERT_TRUE(seems("{\\rtf1 On maps}", 15, "RTF"));
}

static void other_bytes_are_told_by_their_controls(void)
{
    char bytes[256];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (char)i;
    }
    CU_ASSERT_TRUE(seems(bytes, sizeof bytes, "binary"));
    CU_ASSERT_TRUE(seems("O\0n\0 \0m\0a\0p\0s\0", 14, "UTF-16"));
}

static void a_text_with_a_stray_nul_is_text(void)
{
    static const char text[] = "A title with one NUL\0in it, as a broken program may write";
    CU_ASSERT_PTR_NULL(dgg_binary_kind((dgg_text){ text, sizeof text - 1 }));
    CU_ASSERT_PTR_NULL(dgg_binary_kind(dgg_text_of("智慧城市 🗺 caf\xe9\r\n\tmaps\f")));
    CU_ASSERT_PTR_NULL(dgg_binary_kind((dgg_text){ 0 }));
}

SUITE("corpus/binary", { "well known formats are named", well_known_formats_are_named },
      { "other bytes are told by their controls", other_bytes_are_told_by_their_controls },
      { "a text with a stray NUL is text", a_text_with_a_stray_nul_is_text })
