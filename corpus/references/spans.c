/* Signs of Chinese and of Latin texts are taken alike: many lists hold both. */
#include "corpus/references/spans.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/texts.h"

char dgg_span_sign(dgg_text text, size_t *length)
{
    enum { FIRST_WIDE = 0xFF01, LAST_WIDE = 0xFF5E, FIRST = 0x21, STOP = 0x3002, LAST = 0x7E };
    if (text.length == 0) {
        *length = 0;
        return 0;
    }
    dgg_text rest = text;
    int32_t character = dgg_unicode_take(&rest);
    *length = text.length - rest.length;
    if (character >= FIRST && character <= LAST) {
        return (char)character;
    }
    if (character >= FIRST_WIDE && character <= LAST_WIDE) {
        return (char)(character - FIRST_WIDE + FIRST);
    }
    return character == STOP ? '.' : 0;
}

size_t dgg_span_find(dgg_text text, size_t from, const char *signs)
{
    for (size_t at = from, length = 0; at < text.length; at += length) {
        char sign = dgg_span_sign(dgg_text_slice(text, at, text.length), &length);
        if (sign != 0 && strchr(signs, sign) != NULL) {
            return at;
        }
    }
    return text.length;
}

/* The last character of a text that is not empty. */
static dgg_text last_of(dgg_text text)
{
    enum { MASK = 0xC0, CONTINUES = 0x80 };
    size_t start = text.length - 1;
    while (start > 0 && ((unsigned char)text.start[start] & MASK) == CONTINUES) {
        start--;
    }
    return dgg_text_slice(text, start, text.length);
}

dgg_text dgg_span_strip(dgg_text text, const char *leading, const char *trailing)
{
    size_t before = 0, length = 0;
    do {
        text = dgg_texts_trim(text);
        before = text.length;
        char sign = dgg_span_sign(text, &length);
        if (sign != 0 && strchr(leading, sign) != NULL) {
            text = dgg_text_slice(text, length, text.length);
        }
        dgg_text last = text.length > 0 ? last_of(text) : text;
        sign = dgg_span_sign(last, &length);
        if (sign != 0 && strchr(trailing, sign) != NULL) {
            text.length -= last.length;
        }
    } while (text.length < before);
    return text;
}

typedef struct quotes {
    const char *open, *close;
} quotes;

static const quotes pairs[] = {
    { "“", "”" },   { "\"", "\"" }, { "„", "“" }, { "«", "»" },   { "»", "«" }, { "‘", "’" },
    { "''", "''" }, { "``", "''" }, { "'", "'" }, { "《", "》" }, { "„", "”" }, { "”", "”" },
};

static size_t count_of(dgg_text text, const char *sign)
{
    size_t count = 0;
    dgg_text wanted = dgg_text_of(sign);
    for (size_t at = 0; (at = dgg_text_find(text, wanted)) < text.length; count++) {
        text = dgg_text_slice(text, at + wanted.length, text.length);
    }
    return count;
}

/* Only one mark stands in all the text: its other was lost. */
static bool is_lone(dgg_text text)
{
    static const char *const marks[] = {
        "“", "”", "\"", "„", "«", "»", "‘", "``", "''", "《", "》"
    };
    size_t count = 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        count += count_of(text, marks[i]);
    }
    return count == 1;
}

/* No mark inside closes what was opened before it. */
static bool is_balanced(dgg_text inside, const quotes *pair)
{
    bool is_same = strcmp(pair->open, pair->close) == 0;
    size_t depth = 0;
    for (size_t at = 0; at < inside.length; at++) {
        dgg_text here = dgg_text_slice(inside, at, inside.length);
        bool opens = dgg_text_starts(here, pair->open), closes = dgg_text_starts(here, pair->close);
        if (closes && (is_same || depth == 0)) {
            return false;
        }
        depth += opens;
        depth -= closes;
    }
    return depth == 0;
}

static dgg_text unquote_by(dgg_text text, const quotes *pair)
{
    size_t open = strlen(pair->open), close = strlen(pair->close);
    bool begins = dgg_text_starts(text, pair->open), ends = dgg_text_ends(text, pair->close);
    if (begins && ends && text.length >= open + close) {
        dgg_text inside = dgg_text_slice(text, open, text.length - close);
        if (is_balanced(inside, pair)) {
            return inside;
        }
    }
    if (begins && is_lone(text)) {
        return dgg_text_slice(text, open, text.length);
    }
    if (ends && is_lone(text)) {
        return dgg_text_slice(text, 0, text.length - close);
    }
    return text;
}

dgg_text dgg_span_unquote(dgg_text text)
{
    size_t before = 0;
    do {
        before = text.length;
        for (size_t i = 0; i < sizeof pairs / sizeof *pairs && text.length == before; i++) {
            text = unquote_by(text, &pairs[i]);
        }
        text = text.length < before ? dgg_span_strip(text, ",", ",.;") : text;
    } while (text.length < before && text.length > 0);
    return text;
}

bool dgg_span_has_han(dgg_text text)
{
    while (text.length > 0) {
        if (dgg_unicode_is_han(dgg_unicode_take(&text))) {
            return true;
        }
    }
    return false;
}

dgg_text dgg_span_join(dgg_text first, dgg_text last)
{
    return (dgg_text){ first.start, (size_t)(last.start + last.length - first.start) };
}
