/* Binary content, told by its first bytes (as the formats define them) or by its many control
 * characters. A stray NUL in a text is no reason to refuse it. */
#include "corpus/binary.h"

#include <string.h>

typedef struct signature {
    const char *bytes;
    size_t length;
    const char *what;
} signature;

static const signature signatures[] = {
    { "%PDF-", 5, "a PDF; copy its text into a file" },
    { "PK\x03\x04", 4, "a zip archive or an office document; unpack it, or save it as text" },
    { "PK\x05\x06", 4, "an empty zip archive" },
    { "\x89PNG\r\n\x1a\n", 8, "a PNG picture" },
    { "\xff\xd8\xff", 3, "a JPEG picture" },
    { "GIF87a", 6, "a GIF picture" },
    { "GIF89a", 6, "a GIF picture" },
    { "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8, "an old office document; save it as text" },
    { "{\\rtf", 5, "rich text (RTF); save it as plain text" },
    { "SQLite format 3", 16, "an SQLite database" },
    { "\x7f"
      "ELF",
      4, "a program" },
    { "MZ\x90", 3, "a program" },
    { "BZh", 3, "compressed with bzip2; unpack it" },
    { "\xfd"
      "7zXZ",
      6, "compressed with xz; unpack it" },
    { "7z\xbc\xaf\x27\x1c", 6, "a 7z archive; unpack it" },
    { "Rar!\x1a\x07", 6, "a rar archive; unpack it" },
};

static bool begins_with(dgg_text head, const signature *wanted)
{
    return head.length >= wanted->length && memcmp(head.start, wanted->bytes, wanted->length) == 0;
}

static bool is_control(char byte)
{
    enum { FIRST_PRINTABLE = 0x20, ESCAPE = 0x1B };
    return (unsigned char)byte < FIRST_PRINTABLE && !dgg_is_space(byte) && byte != ESCAPE;
}

/* UTF-16 without its mark: about every second byte of Western text is a NUL. */
static const char *judge_controls(dgg_text head)
{
    enum { FEW = 20, HALF = 3, ALL_ON_ONE_SIDE = 8 };
    size_t controls = 0, zeros[2] = { 0 };
    for (size_t i = 0; i < head.length; i++) {
        controls += is_control(head.start[i]);
        zeros[i % 2] += head.start[i] == '\0';
    }
    size_t more = zeros[0] > zeros[1] ? zeros[0] : zeros[1];
    size_t fewer = zeros[0] + zeros[1] - more;
    if (more > head.length / HALF && fewer <= more / ALL_ON_ONE_SIDE) {
        return "UTF-16; convert it with iconv -f UTF-16LE -t UTF-8 (or UTF-16BE)";
    }
    return controls > head.length / FEW ? "binary data" : NULL;
}

const char *dgg_binary_kind(dgg_text head)
{
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        if (begins_with(head, &signatures[i])) {
            return signatures[i].what;
        }
    }
    return judge_controls(head);
}
