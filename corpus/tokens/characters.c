/* Kinds of characters: a table for ASCII, few ranges and utf8proc for the rest. */
#include "corpus/tokens/characters.h"

#include "base/unicode.h"

#define FOUR(kind) kind, kind, kind, kind
#define SMALLS FOUR(DGG_SMALL), FOUR(DGG_SMALL), FOUR(DGG_SMALL)
#define CAPITALS FOUR(DGG_CAPITAL), FOUR(DGG_CAPITAL), FOUR(DGG_CAPITAL)

const unsigned char dgg_kind_of_byte[256] = {
    /* controls; the tenth ends a line */
    FOUR(DGG_BLANK), FOUR(DGG_BLANK), DGG_BLANK, DGG_BLANK, DGG_NEWLINE, DGG_BLANK, FOUR(DGG_BLANK),
    FOUR(DGG_BLANK), FOUR(DGG_BLANK), FOUR(DGG_BLANK), FOUR(DGG_BLANK),
    /* blank ! " # $ % & ' */
    DGG_BLANK, DGG_SHOUT, DGG_QUOTE, DGG_SYMBOL, DGG_SYMBOL, DGG_SYMBOL, DGG_AMPERSAND,
    DGG_APOSTROPHE,
    /* ( ) * + , - . / */
    DGG_OPENING, DGG_CLOSING, DGG_SYMBOL, DGG_SYMBOL, DGG_COMMA, DGG_HYPHEN, DGG_STOP, DGG_SLASH,
    /* 0 to 9 : ; < = > ? @ */
    FOUR(DGG_DIGIT), FOUR(DGG_DIGIT), DGG_DIGIT, DGG_DIGIT, DGG_DIVIDER, DGG_SEMICOLON, DGG_SYMBOL,
    DGG_SYMBOL, DGG_SYMBOL, DGG_SHOUT, DGG_SYMBOL,
    /* A to Z [ \ ] ^ _ ` */
    CAPITALS, CAPITALS, DGG_CAPITAL, DGG_CAPITAL, DGG_OPENING, DGG_SLASH, DGG_CLOSING, DGG_SYMBOL,
    DGG_SYMBOL, DGG_APOSTROPHE,
    /* a to z { | } ~ and delete */
    SMALLS, SMALLS, DGG_SMALL, DGG_SMALL, DGG_OPENING, DGG_DIVIDER, DGG_CLOSING, DGG_SYMBOL,
    DGG_BLANK
};

typedef struct range {
    int32_t first, last;
    dgg_character kind;
} range;

/* In rising order. */
static const range ranges[] = {
    { 0x0080, 0x009F, DGG_BLANK },      /* controls */
    { 0x00AB, 0x00AB, DGG_QUOTE },      /* « */
    { 0x00AD, 0x00AD, DGG_UNSEEN },     /* soft hyphen */
    { 0x00B4, 0x00B4, DGG_APOSTROPHE }, /* ´ */
    { 0x00BB, 0x00BB, DGG_QUOTE },      /* » */
    { 0x02BB, 0x02BD, DGG_APOSTROPHE },
    { 0x200B, 0x200B, DGG_BLANK },  /* zero width space */
    { 0x200C, 0x200F, DGG_UNSEEN }, /* joiners, marks of direction */
    { 0x2010, 0x2013, DGG_HYPHEN }, /* hyphens, figure dash, en dash */
    { 0x2014, 0x2015, DGG_DIVIDER },
    { 0x2018, 0x2019, DGG_APOSTROPHE },
    { 0x201A, 0x201A, DGG_QUOTE },
    { 0x201B, 0x201B, DGG_APOSTROPHE },
    { 0x201C, 0x201F, DGG_QUOTE },
    { 0x2022, 0x2023, DGG_DIVIDER },
    { 0x2026, 0x2026, DGG_STOP }, /* … */
    { 0x2028, 0x2029, DGG_NEWLINE },
    { 0x202A, 0x202E, DGG_UNSEEN }, /* embedding of directions */
    { 0x2032, 0x2032, DGG_APOSTROPHE },
    { 0x2039, 0x203A, DGG_QUOTE },
    { 0x2060, 0x206F, DGG_UNSEEN },  /* word joiner, isolation of directions */
    { 0x2212, 0x2212, DGG_HYPHEN },  /* minus */
    { 0x25A0, 0x25FF, DGG_DIVIDER }, /* squares, circles, as bullets */
    { 0x3001, 0x3001, DGG_COMMA },
    { 0x3002, 0x3002, DGG_HAN_STOP },
    { 0x3008, 0x300F, DGG_QUOTE },
    { 0x3010, 0x3010, DGG_OPENING },
    { 0x3011, 0x3011, DGG_CLOSING },
    { 0x3014, 0x3014, DGG_OPENING },
    { 0x3015, 0x3015, DGG_CLOSING },
    { 0x3400, 0x4DBF, DGG_HAN },
    { 0x4E00, 0x9FFF, DGG_HAN },
    { 0xFEFF, 0xFEFF, DGG_UNSEEN },
    { 0xFF01, 0xFF01, DGG_HAN_STOP }, /* full width from here on */
    { 0xFF02, 0xFF02, DGG_QUOTE },
    { 0xFF06, 0xFF06, DGG_AMPERSAND },
    { 0xFF07, 0xFF07, DGG_APOSTROPHE },
    { 0xFF08, 0xFF08, DGG_OPENING },
    { 0xFF09, 0xFF09, DGG_CLOSING },
    { 0xFF0C, 0xFF0C, DGG_COMMA },
    { 0xFF0D, 0xFF0D, DGG_HYPHEN },
    { 0xFF0E, 0xFF0E, DGG_STOP },
    { 0xFF0F, 0xFF0F, DGG_SLASH },
    { 0xFF1A, 0xFF1A, DGG_DIVIDER },
    { 0xFF1B, 0xFF1B, DGG_SEMICOLON },
    { 0xFF1F, 0xFF1F, DGG_HAN_STOP },
    { 0xFF61, 0xFF61, DGG_HAN_STOP },
    { 0xFF64, 0xFF64, DGG_COMMA },
};

static const range *range_of(int32_t character)
{
    size_t low = 0, high = sizeof ranges / sizeof *ranges;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (character > ranges[middle].last) {
            low = middle + 1;
        } else if (character < ranges[middle].first) {
            high = middle;
        } else {
            return &ranges[middle];
        }
    }
    return NULL;
}

static dgg_character kind_of(int32_t character)
{
    const range *known = range_of(character);
    if (known != NULL) {
        return known->kind;
    }
    if (dgg_unicode_is_han(character)) {
        return DGG_HAN;
    }
    if (dgg_unicode_is_letter(character)) {
        return dgg_unicode_is_upper(character)   ? DGG_CAPITAL
               : dgg_unicode_is_lower(character) ? DGG_SMALL
                                                 : DGG_CASELESS;
    }
    if (dgg_unicode_is_mark(character)) {
        return DGG_JOINED;
    }
    if (dgg_unicode_is_digit(character)) {
        return DGG_DIGIT;
    }
    return dgg_unicode_is_space(character) ? DGG_BLANK : DGG_SYMBOL;
}

dgg_character dgg_character_decoded(dgg_text text, size_t *length)
{
    dgg_text rest = text;
    int32_t character = dgg_unicode_take(&rest);
    *length = text.length - rest.length;
    return kind_of(character);
}
