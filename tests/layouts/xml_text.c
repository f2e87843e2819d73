#include "layouts/xml_text.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/suite.h"

static void is_written_as(const char *text, size_t length, const char *expected)
{
    char *written = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&written, &size);
    dgg_xml_write_text((dgg_text){ text, length }, out);
    fclose(out);
    CU_ASSERT_STRING_EQUAL(written, expected);
    free(written);
}

static void marks_are_escaped(void)
{
    is_written_as("a<b>&\"c\"'", 10, "a&lt;b&gt;&amp;&quot;c&quot;'");
    is_written_as("1\n2\t3\r", 6, "1&#10;2&#9;3&#13;");
}

static void what_xml_cannot_hold_is_dropped(void)
{
    is_written_as("a\x01\x1F\uFFFE\uFFFF"
                  "b",
                  9 + 1, "ab");
    is_written_as("\xFF"
                  "a\xC3",
                  3,
                  "\uFFFD"
                  "a\uFFFD");
    is_written_as("\0a", 2, "a");
    is_written_as("数据 \U0001F600", 11, "数据 \U0001F600");
}

SUITE("layouts/xml_text", { "marks are escaped", marks_are_escaped },
      { "what XML cannot hold is dropped", what_xml_cannot_hold_is_dropped })
