/* text.h - a span of text that someone else owns: never NUL-ended, never for str*(). */
#ifndef DGG_TEXT_H
#define DGG_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dgg_text {
    const char *start;
    size_t length; /* in bytes */
} dgg_text;

/* Several spans; who owns the items is said where it is used. */
typedef struct dgg_texts {
    dgg_text *items;
    size_t count;
} dgg_texts;

/* The span of a NUL-ended string; NULL gives the empty text. */
dgg_text dgg_text_of(const char *string);

bool dgg_text_equal(dgg_text left, dgg_text right);

/* Looks at no more of the string than is alike: long lists of words are gone through with it. */
static inline bool dgg_text_is(dgg_text text, const char *string)
{
    size_t at = 0;
    while (at < text.length && string[at] != '\0' && string[at] == text.start[at]) {
        at++;
    }
    return at == text.length && string[at] == '\0';
}

/* Byte order, as for qsort: below, at or above zero. */
int dgg_text_compare(dgg_text left, dgg_text right);
/* Here, so that the length of a literal is known when it is compiled. */
static inline bool dgg_text_starts(dgg_text text, const char *prefix)
{
    size_t length = strlen(prefix);
    return text.length >= length && (length == 0 || memcmp(text.start, prefix, length) == 0);
}
bool dgg_text_ends(dgg_text text, const char *suffix);

/* Where `wanted` first stands in `text`, in bytes; text.length if nowhere. */
size_t dgg_text_find(dgg_text text, dgg_text wanted);
size_t dgg_text_find_byte(dgg_text text, char byte);

/* Where the first byte stands for which `stops` has true, by its value from 0 to 255. */
size_t dgg_text_find_any(dgg_text text, const bool stops[256]);

/* Clipped to the text. */
static inline dgg_text dgg_text_slice(dgg_text text, size_t start, size_t end)
{
    end = end < text.length ? end : text.length;
    start = start < end ? start : end;
    text.start = start > 0 ? text.start + start : text.start;
    text.length = end - start;
    return text;
}
dgg_text dgg_text_trim(dgg_text text); /* ASCII white space only */
/* Cuts the first line off `rest`, without its "\n" or "\r\n". */
dgg_text dgg_text_line(dgg_text *rest);
/* Cuts off all up to the first `byte`, which goes too; all of `rest` if it has none. */
dgg_text dgg_text_cut(dgg_text *rest, char byte);
int dgg_text_number(dgg_text text); /* leading digits, 0 if none or too many */

/* 64 bits that are the same on every machine and in every run. */
uint64_t dgg_text_hash(dgg_text text);

/* Unlike isspace() and isdigit() the same in every locale. */
static inline bool dgg_is_space(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

static inline bool dgg_is_digit(char character)
{
    return character >= '0' && character <= '9';
}

#ifdef __cplusplus
}
#endif

#endif
