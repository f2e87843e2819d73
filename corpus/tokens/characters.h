/* characters.h - what a character is to the tokeniser. */
#ifndef DGG_TOKENS_CHARACTERS_H
#define DGG_TOKENS_CHARACTERS_H

#include "base/base.h"

typedef enum dgg_character {
    DGG_END_OF_TEXT,
    DGG_SMALL, /* letters */
    DGG_CAPITAL,
    DGG_CASELESS,
    DGG_DIGIT,
    DGG_JOINED, /* belongs to the letter before: combining marks */
    DGG_UNSEEN, /* soft hyphen, joiners, marks of direction */
    DGG_HAN,    /* a word by itself */
    DGG_BLANK,
    DGG_NEWLINE,
    DGG_APOSTROPHE,
    DGG_HYPHEN,
    DGG_SLASH,
    DGG_AMPERSAND,
    DGG_COMMA,
    DGG_SEMICOLON,
    DGG_DIVIDER, /* colon, long dash, bullet: no phrase goes across */
    DGG_OPENING, /* brackets */
    DGG_CLOSING,
    DGG_QUOTE,
    DGG_STOP,     /* "." may end a sentence */
    DGG_SHOUT,    /* "?" and "!" end one before a capital */
    DGG_HAN_STOP, /* ends a sentence whatever follows */
    DGG_SYMBOL
} dgg_character;

/* Of each byte, what it is as a character of ASCII; DGG_END_OF_TEXT if it is none. */
extern const unsigned char dgg_kind_of_byte[256];

/* The same for any character; slower. */
dgg_character dgg_character_decoded(dgg_text text, size_t *length);

/* Looks at the first character of the text; *length becomes its bytes (0 at the end). */
static inline dgg_character dgg_character_at(dgg_text text, size_t *length)
{
    *length = text.length > 0;
    unsigned char kind = text.length > 0 ? dgg_kind_of_byte[(unsigned char)*text.start] : 0;
    return kind != 0 || text.length == 0 ? (dgg_character)kind
                                         : dgg_character_decoded(text, length);
}

#endif
