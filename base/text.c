/* Spans of text: comparing, cutting and trimming bytes, the same in every locale. */
#include "base/text.h"

#include <limits.h>
#include <string.h>

dgg_text dgg_text_of(const char *string)
{
    return (dgg_text){ string, string ? strlen(string) : 0 };
}

bool dgg_text_equal(dgg_text left, dgg_text right)
{
    return left.length == right.length &&
           (left.length == 0 || memcmp(left.start, right.start, left.length) == 0);
}

int dgg_text_compare(dgg_text left, dgg_text right)
{
    size_t shorter = left.length < right.length ? left.length : right.length;
    int order = shorter > 0 ? memcmp(left.start, right.start, shorter) : 0;
    if (order != 0) {
        return order;
    }
    return left.length < right.length ? -1 : left.length > right.length;
}

bool dgg_text_ends(dgg_text text, const char *suffix)
{
    size_t length = strlen(suffix);
    return text.length >= length &&
           (length == 0 || memcmp(text.start + text.length - length, suffix, length) == 0);
}

size_t dgg_text_find_byte(dgg_text text, char byte)
{
    const char *found = text.length > 0 ? memchr(text.start, byte, text.length) : NULL;
    return found ? (size_t)(found - text.start) : text.length;
}

size_t dgg_text_find(dgg_text text, dgg_text wanted)
{
    if (wanted.length == 0) {
        return 0;
    }
    for (size_t at = 0; at + wanted.length <= text.length; at++) {
        at += dgg_text_find_byte(dgg_text_slice(text, at, text.length), wanted.start[0]);
        if (at + wanted.length <= text.length &&
            memcmp(text.start + at, wanted.start, wanted.length) == 0) {
            return at;
        }
    }
    return text.length;
}

size_t dgg_text_find_any(dgg_text text, const bool stops[256])
{
    size_t at = 0;
    while (at < text.length && !stops[(unsigned char)text.start[at]]) {
        at++;
    }
    return at;
}

dgg_text dgg_text_trim(dgg_text text)
{
    while (text.length && dgg_is_space(*text.start)) {
        text.start++;
        text.length--;
    }
    while (text.length && dgg_is_space(text.start[text.length - 1])) {
        text.length--;
    }
    return text;
}

dgg_text dgg_text_cut(dgg_text *rest, char byte)
{
    size_t length = dgg_text_find_byte(*rest, byte);
    dgg_text head = { rest->start, length };
    *rest = dgg_text_slice(*rest, length < rest->length ? length + 1 : length, rest->length);
    return head;
}

dgg_text dgg_text_line(dgg_text *rest)
{
    dgg_text line = dgg_text_cut(rest, '\n');
    line.length -= line.length > 0 && line.start[line.length - 1] == '\r';
    return line;
}

int dgg_text_number(dgg_text text)
{
    int number = 0;
    for (size_t i = 0; i < text.length && dgg_is_digit(text.start[i]); i++) {
        if (number > (INT_MAX - 9) / 10) {
            return 0;
        }
        number = number * 10 + (text.start[i] - '0');
    }
    return number;
}

/* FNV-1a, 64 bits (Fowler, Noll and Vo), with a last mixing so that low bits may pick a slot. */
uint64_t dgg_text_hash(dgg_text text)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < text.length; i++) {
        hash = (hash ^ (unsigned char)text.start[i]) * UINT64_C(0x100000001b3);
    }
    hash ^= hash >> 32;
    hash *= UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ (hash >> 29);
}
