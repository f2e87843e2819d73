#include "corpus/tokens/smalls.h"

#include <string.h>

#include "tests/support/suite.h"

enum { ROOM = 40 };

/* Any byte at any place of runs of any length, as one looks at them byte by byte. */
static void a_run_ends_at_the_first_byte_that_is_no_small_letter(void)
{
    char text[ROOM];
    bool is_right = true;
    for (int byte = 0; byte <= 0xFF; byte++) {
        bool is_small = byte >= 'a' && byte <= 'z';
        for (size_t at = 0; at < ROOM; at++) {
            memset(text, at % 2 == 0 ? 'a' : 'z', sizeof text);
            text[at] = (char)byte;
            const char *end = dgg_behind_smalls(text, text + ROOM);
            is_right = is_right && end == text + (is_small ? ROOM : at);
        }
    }
    CU_ASSERT_TRUE(is_right);
}

static void nothing_behind_the_end_is_looked_at(void)
{
    static const char text[] = "abcdefghijklmnopqrstuvwxyz";
    for (size_t length = 0; length < sizeof text; length++) {
        CU_ASSERT_PTR_EQUAL(dgg_behind_smalls(text, text + length), text + length);
    }
}

SUITE("corpus/tokens/smalls",
      { "a run ends at the first byte that is no small letter",
        a_run_ends_at_the_first_byte_that_is_no_small_letter },
      { "nothing behind the end is looked at", nothing_behind_the_end_is_looked_at })
