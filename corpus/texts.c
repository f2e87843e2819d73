/* Texts on their way into a corpus: whatever bytes a file held, what is kept is clean UTF-8. */
#include "corpus/texts.h"

#include <string.h>

#include "base/unicode.h"

enum { FIRST_PRINTABLE = 0x20, FIRST_NOT_ASCII = 0x7F };

/* Most texts are plain ASCII and need no cleaning: they are not copied twice. Without a way out of
 * the loop many bytes are looked at in one go. */
static bool is_clean(dgg_text text)
{
    unsigned char others = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.start[i];
        others |= (unsigned char)(byte >= FIRST_NOT_ASCII) |
                  ((unsigned char)(byte < FIRST_PRINTABLE) & (unsigned char)(byte != '\t') &
                   (unsigned char)(byte != '\n'));
    }
    return others == 0;
}

/* Whether the byte, at an end of a text, is no white space and no part of one. */
static bool is_plain(char byte)
{
    return byte > ' ' && (unsigned char)byte < FIRST_NOT_ASCII;
}

static bool is_continuation(char byte)
{
    enum { MASK = 0xC0, CONTINUATION = 0x80 };
    return ((unsigned char)byte & MASK) == CONTINUATION;
}

/* The last character of a text that is not empty. */
static dgg_text last_of(dgg_text text)
{
    size_t start = text.length - 1;
    while (start > 0 && is_continuation(text.start[start])) {
        start--;
    }
    return dgg_text_slice(text, start, text.length);
}

dgg_text dgg_texts_trim(dgg_text text)
{
    text = dgg_text_trim(text);
    if (text.length == 0 || (is_plain(text.start[0]) && is_plain(text.start[text.length - 1]))) {
        return text;
    }
    dgg_text rest = text;
    while (text.length > 0 && dgg_unicode_is_space(dgg_unicode_take(&rest))) {
        text = rest;
    }
    while (text.length > 0) {
        dgg_text last = last_of(text);
        size_t length = last.length;
        if (!dgg_unicode_is_space(dgg_unicode_take(&last)) || last.length > 0) {
            break;
        }
        text.length -= length;
    }
    return text;
}

dgg_status dgg_texts_keep(dgg_arena **arena, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer cleaned = { 0 };
    dgg_text kept = *text;
    if (!is_clean(kept)) {
        DGG_TRY(dgg_unicode_clean(&cleaned, kept, error));
        kept = dgg_buffer_text(&cleaned);
    }
    kept = dgg_texts_trim(kept);
    DGG_TRY(dgg_arena_copy(arena, &kept, error));
    *text = kept;
done:
    dgg_buffer_destroy(&cleaned);
    return status;
}

dgg_status dgg_texts_keep_each(dgg_arena **arena, dgg_text *const *texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; texts[i] != NULL; i++) {
        DGG_TRY(dgg_texts_keep(arena, texts[i], error));
    }
done:
    return status;
}

dgg_status dgg_texts_keep_all(dgg_arena **arena, dgg_texts *texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts kept = { 0 };
    if (texts->count > 0) {
        DGG_TRY(dgg_arena_alloc(arena, &kept.items, texts->count * sizeof *kept.items, error));
    }
    for (size_t i = 0; i < texts->count; i++) {
        dgg_text text = texts->items[i];
        DGG_TRY(dgg_texts_keep(arena, &text, error));
        if (text.length > 0) {
            kept.items[kept.count++] = text;
        }
    }
    *texts = kept;
done:
    return status;
}

char dgg_texts_lower(char byte)
{
    if (byte >= 'A' && byte <= 'Z') {
        return (char)(byte + ('a' - 'A'));
    }
    return byte;
}

bool dgg_texts_starts_any_case(dgg_text text, const char *pattern)
{
    size_t length = strlen(pattern);
    for (size_t i = 0; i < length; i++) {
        if (i >= text.length || dgg_texts_lower(text.start[i]) != pattern[i]) {
            return false;
        }
    }
    return true;
}

bool dgg_texts_ends_any_case(dgg_text text, const char *pattern)
{
    size_t length = strlen(pattern);
    return text.length >= length &&
           dgg_texts_starts_any_case(dgg_text_slice(text, text.length - length, text.length),
                                     pattern);
}

/* Of what stands behind a year: "bc", " B.C." */
static bool is_before_christ(dgg_text text)
{
    text = dgg_text_trim(text);
    return dgg_texts_starts_any_case(text, "bc") || dgg_texts_starts_any_case(text, "b.c");
}

int dgg_texts_year_in(dgg_text text)
{
    enum { YEAR_LENGTH = 4, FIRST = 1000, LAST = 2100, LOOKED_AT = 8 };
    for (size_t at = 0; at < text.length; at++) {
        size_t digits = 0;
        while (at + digits < text.length && dgg_is_digit(text.start[at + digits])) {
            digits++;
        }
        int year =
            digits == YEAR_LENGTH ? dgg_text_number(dgg_text_slice(text, at, at + digits)) : 0;
        bool is_negative =
            (at == 1 && text.start[0] == '-') ||
            is_before_christ(dgg_text_slice(text, at + digits, at + digits + LOOKED_AT));
        if (year >= FIRST && year <= LAST && !is_negative) {
            return year;
        }
        at += digits;
    }
    return 0;
}

/* Whether there is nothing to collapse, which is the rule. Without a way out of the loop many bytes
 * are looked at in one go. */
static bool is_collapsed(dgg_text text)
{
    unsigned char odd = 0;
    for (size_t i = 1; i < text.length; i++) {
        char byte = text.start[i];
        odd |= (unsigned char)(byte >= '\t' && byte <= '\r') |
               (unsigned char)((byte == ' ') & (text.start[i - 1] == ' '));
    }
    return odd == 0 && (text.length == 0 || (!dgg_is_space(text.start[0]) &&
                                             !dgg_is_space(text.start[text.length - 1])));
}

void dgg_texts_collapse(dgg_buffer *buffer, size_t start)
{
    if (is_collapsed(dgg_text_slice(dgg_buffer_text(buffer), start, buffer->length))) {
        return;
    }
    char *bytes = buffer->bytes;
    size_t kept = start;
    bool is_between = true; /* words: a blank would be one too many */
    for (size_t i = start; i < buffer->length; i++) {
        bool is_space = dgg_is_space(bytes[i]);
        if (is_space) {
            bytes[i] = ' ';
        }
        bytes[kept] = bytes[i];
        kept += !(is_space && is_between);
        is_between = is_space;
    }
    kept -= kept > start && bytes[kept - 1] == ' ';
    buffer->length = kept;
}

int dgg_texts_year(dgg_text digits)
{
    enum { LENGTH = 4, FIRST = 1900, LAST = 2099 };
    for (size_t i = 0; i < digits.length; i++) {
        if (!dgg_is_digit(digits.start[i])) {
            return 0;
        }
    }
    int year = digits.length == LENGTH ? dgg_text_number(digits) : 0;
    return year >= FIRST && year <= LAST ? year : 0;
}
