/* XML that any reader takes, whatever the text. */
#include "layouts/xml_text.h"

#include "base/unicode.h"

static const char *escape_of(char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;"; /* "]]>" may not stand in text */
    case '"':
        return "&quot;";
    case '\r':
        return "&#13;"; /* else read as a newline */
    case '\n':
        return "&#10;"; /* else read as a blank in an attribute */
    case '\t':
        return "&#9;";
    default:
        return (unsigned char)byte < ' ' ? "" : NULL; /* control characters are forbidden */
    }
}

/* U+FFFE and U+FFFF, which are no characters. */
static bool is_no_character(dgg_text text)
{
    return dgg_text_starts(text, "\xEF\xBF\xBE") || dgg_text_starts(text, "\xEF\xBF\xBF");
}

/* Runs of plain bytes go out in one piece. */
static void write_valid(dgg_text text, FILE *out)
{
    enum { FIRST_BYTE = 0xEF, LENGTH = 3 }; /* of U+FFFE and U+FFFF */
    size_t run = 0;
    for (size_t i = 0; i < text.length; i++) {
        const char *escape = escape_of(text.start[i]);
        bool is_dropped = (unsigned char)text.start[i] == FIRST_BYTE &&
                          is_no_character(dgg_text_slice(text, i, text.length));
        if (escape != NULL || is_dropped) {
            fwrite(text.start + run, 1, i - run, out);
            fputs(is_dropped ? "" : escape, out);
            i += is_dropped ? LENGTH - 1 : 0;
            run = i + 1;
        }
    }
    if (run < text.length) {
        fwrite(text.start + run, 1, text.length - run, out);
    }
}

void dgg_xml_write_text(dgg_text text, FILE *out)
{
    while (text.length > 0) {
        size_t valid = dgg_unicode_valid(text);
        write_valid(dgg_text_slice(text, 0, valid), out);
        fputs(valid < text.length ? "\uFFFD" : "", out); /* a byte that is no UTF-8 */
        text = dgg_text_slice(text, valid + 1, text.length);
    }
}
