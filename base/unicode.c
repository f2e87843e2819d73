/* Characters: how they are written and what they are. Folding and the like are in unicode/fold.c.
 */
#include "base/unicode.h"

#include <string.h>
#include <utf8proc.h>

enum {
    NOTHING = -1,
    REPLACEMENT = 0xFFFD,
    FIRST_NOT_ASCII = 0x80,
    LONGEST = 4, /* bytes of a character */
    WIDE_COLUMNS = 2,
};

static bool is_ascii(char byte)
{
    return (unsigned char)byte < FIRST_NOT_ASCII;
}

/* Many bytes are looked at in one go. */
size_t dgg_unicode_ascii(dgg_text text)
{
    enum { TOGETHER = 32 };
    size_t length = 0;
    for (; length + TOGETHER <= text.length; length += TOGETHER) {
        unsigned char all = 0;
        for (size_t i = 0; i < TOGETHER; i++) {
            all |= (unsigned char)text.start[length + i];
        }
        if (all >= FIRST_NOT_ASCII) {
            break;
        }
    }
    while (length < text.length && is_ascii(text.start[length])) {
        length++;
    }
    return length;
}

/* Bytes of the first character, which is not ASCII; *character is NOTHING, and the length 1, if
 * they are no UTF-8: Table 3-7 of the Unicode Standard. */
static size_t decode(dgg_text text, int32_t *character)
{
    const unsigned char *bytes = (const unsigned char *)text.start;
    size_t length = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4;
    int32_t number = bytes[0] & (0xFF >> (length + 1));
    bool is_valid = bytes[0] >= 0xC2 && bytes[0] <= 0xF4 && length <= text.length;
    for (size_t i = 1; i < length && is_valid; i++) {
        is_valid = (bytes[i] & 0xC0) == 0x80;
        number = number << 6 | (bytes[i] & 0x3F);
    }
    bool is_long_form = (length == 3 && number < 0x800) || (length == 4 && number < 0x10000);
    bool is_surrogate = number >= 0xD800 && number <= 0xDFFF;
    if (!is_valid || is_long_form || is_surrogate || number > 0x10FFFF) {
        *character = NOTHING;
        return 1;
    }
    *character = number;
    return length;
}

int32_t dgg_unicode_take(dgg_text *rest)
{
    if (rest->length == 0) {
        return NOTHING;
    }
    int32_t character = (unsigned char)*rest->start;
    size_t length = is_ascii(*rest->start) ? 1 : decode(*rest, &character);
    rest->start += length;
    rest->length -= length;
    return character == NOTHING ? REPLACEMENT : character;
}

dgg_status dgg_unicode_put(dgg_buffer *buffer, int32_t character, dgg_error *error)
{
    dgg_status status = DGG_OK;
    utf8proc_uint8_t bytes[LONGEST];
    if (character >= 0 && character < FIRST_NOT_ASCII && buffer->length < buffer->room) {
        buffer->bytes[buffer->length++] = (char)character;
        return DGG_OK;
    }
    bool is_valid = utf8proc_codepoint_valid(character);
    utf8proc_ssize_t length = utf8proc_encode_char(is_valid ? character : REPLACEMENT, bytes);
    DGG_TRY(dgg_buffer_reserve(buffer, LONGEST, error));
    memcpy(buffer->bytes + buffer->length, bytes, (size_t)length);
    buffer->length += (size_t)length;
done:
    return status;
}

size_t dgg_unicode_valid(dgg_text text)
{
    size_t valid = 0;
    while (valid < text.length) {
        valid += dgg_unicode_ascii(dgg_text_slice(text, valid, text.length));
        int32_t character = 0;
        size_t length =
            valid < text.length ? decode(dgg_text_slice(text, valid, text.length), &character) : 0;
        if (character == NOTHING) {
            break;
        }
        valid += length;
    }
    return valid;
}

size_t dgg_unicode_count(dgg_text text)
{
    size_t count = 0;
    while (text.length > 0) {
        dgg_unicode_take(&text);
        count++;
    }
    return count;
}

dgg_text dgg_unicode_slice(dgg_text text, size_t start, size_t end)
{
    for (size_t i = 0; i < start && text.length > 0; i++) {
        dgg_unicode_take(&text);
    }
    dgg_text rest = text;
    for (size_t i = start; i < end && rest.length > 0; i++) {
        dgg_unicode_take(&rest);
    }
    return (dgg_text){ text.start, text.length - rest.length };
}

dgg_status dgg_unicode_clean(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    enum { DELETE = 0x7F, LAST_CONTROL = 0x9F };
    dgg_status status = DGG_OK;
    dgg_text rest = text;
    while (rest.length > 0) {
        size_t done_length = text.length - rest.length;
        int32_t character = dgg_unicode_take(&rest);
        bool is_control = character < ' ' || (character >= DELETE && character <= LAST_CONTROL);
        bool is_blanked = is_control && character != '\t' && character != '\n';
        if (character != REPLACEMENT && !is_blanked) {
            continue;
        }
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_slice(text, 0, done_length), error));
        DGG_TRY(dgg_unicode_put(buffer, is_blanked ? ' ' : character, error));
        text = rest;
    }
    DGG_TRY(dgg_buffer_add(buffer, text, error));
done:
    return status;
}

/* Most characters are ASCII and need no look into the tables. */
static bool is_ascii_character(int32_t character)
{
    return character >= 0 && character < FIRST_NOT_ASCII;
}

static bool is_ascii_lower(int32_t character)
{
    return character >= 'a' && character <= 'z';
}

int32_t dgg_unicode_lower(int32_t character)
{
    if (character < FIRST_NOT_ASCII) {
        return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
    }
    return utf8proc_tolower(character);
}

bool dgg_unicode_is_letter(int32_t character)
{
    if (is_ascii_character(character)) {
        return is_ascii_lower(dgg_unicode_lower(character));
    }
    utf8proc_category_t category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool dgg_unicode_is_digit(int32_t character)
{
    return is_ascii_character(character) ? dgg_is_digit((char)character)
                                         : utf8proc_category(character) == UTF8PROC_CATEGORY_ND;
}

bool dgg_unicode_is_upper(int32_t character)
{
    if (is_ascii_character(character)) {
        return character >= 'A' && character <= 'Z';
    }
    utf8proc_category_t category = utf8proc_category(character);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool dgg_unicode_is_lower(int32_t character)
{
    return is_ascii_character(character) ? is_ascii_lower(character)
                                         : utf8proc_category(character) == UTF8PROC_CATEGORY_LL;
}

bool dgg_unicode_is_space(int32_t character)
{
    enum { NEXT_LINE = 0x85 };
    if (is_ascii_character(character)) {
        return dgg_is_space((char)character);
    }
    utf8proc_category_t category = utf8proc_category(character);
    return (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP) ||
           character == NEXT_LINE;
}

bool dgg_unicode_is_mark(int32_t character)
{
    enum { FIRST_MARK = 0x300 };
    if (character < FIRST_MARK) {
        return false;
    }
    utf8proc_category_t category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

bool dgg_unicode_is_han(int32_t character)
{
    /* Zero; extension A; the first block; compatibility; extensions B and later, two planes. */
    static const int32_t ranges[][2] = { { 0x3007, 0x3007 },
                                         { 0x3400, 0x4DBF },
                                         { 0x4E00, 0x9FFF },
                                         { 0xF900, 0xFAFF },
                                         { 0x20000, 0x3FFFF } };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (character < ranges[i][0]) {
            return false;
        }
        if (character <= ranges[i][1]) {
            return true;
        }
    }
    return false;
}

bool dgg_unicode_is_wide(int32_t character)
{
    return utf8proc_charwidth(character) == WIDE_COLUMNS;
}
