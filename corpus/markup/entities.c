/* Entities of HTML that stray into records. */
#include "corpus/markup/entities.h"

#include <string.h>

#include "corpus/texts.h"

typedef struct entity {
    const char *name;
    int32_t character;
} entity;

static const entity entities[] = {
    { "amp;", '&' },       { "lt;", '<' },       { "gt;", '>' },       { "quot;", '"' },
    { "apos;", '\'' },     { "nbsp;", ' ' },     { "ndash;", 0x2013 }, { "mdash;", 0x2014 },
    { "lsquo;", 0x2018 },  { "rsquo;", 0x2019 }, { "ldquo;", 0x201C }, { "rdquo;", 0x201D },
    { "hellip;", 0x2026 }, { "eacute;", 0xE9 },  { "egrave;", 0xE8 },  { "aacute;", 0xE1 },
    { "agrave;", 0xE0 },   { "iacute;", 0xED },  { "oacute;", 0xF3 },  { "uacute;", 0xFA },
    { "auml;", 0xE4 },     { "ouml;", 0xF6 },    { "uuml;", 0xFC },    { "Auml;", 0xC4 },
    { "Ouml;", 0xD6 },     { "Uuml;", 0xDC },    { "szlig;", 0xDF },   { "ccedil;", 0xE7 },
    { "ntilde;", 0xF1 },   { "copy;", 0xA9 },    { "reg;", 0xAE },     { "deg;", 0xB0 },
};

static int32_t digit_of(char byte, int32_t base)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = byte != '\0' ? strchr(digits, dgg_texts_lower(byte)) : NULL;
    int32_t value = found != NULL ? (int32_t)(found - digits) : base;
    return value < base ? value : -1;
}

/* "#8217;" or "#x2019;" */
static size_t numeric_entity(dgg_text text, int32_t *character)
{
    enum { TEN = 10, SIXTEEN = 16, MOST = 8, LAST = 0x10FFFF, FIRST = 0x20 };
    bool is_hex = text.length > 1 && dgg_texts_lower(text.start[1]) == 'x';
    size_t start = is_hex ? 2 : 1, at = start;
    int32_t value = 0;
    for (; at < text.length && at < MOST; at++) {
        int32_t digit = digit_of(text.start[at], is_hex ? SIXTEEN : TEN);
        if (digit < 0) {
            break;
        }
        value = value * (is_hex ? SIXTEEN : TEN) + digit;
    }
    bool is_closed = at > start && at < text.length && text.start[at] == ';';
    *character = value;
    return is_closed && value >= FIRST && value <= LAST ? at + 1 : 0;
}

size_t dgg_markup_entity(dgg_text text, int32_t *character)
{
    dgg_text rest = dgg_text_slice(text, 1, text.length);
    if (!dgg_text_starts(text, "&")) {
        return 0;
    }
    if (dgg_text_starts(rest, "#")) {
        size_t length = numeric_entity(rest, character);
        return length > 0 ? length + 1 : 0;
    }
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
        if (dgg_text_starts(rest, entities[i].name)) {
            *character = entities[i].character;
            return strlen(entities[i].name) + 1;
        }
    }
    return 0;
}
