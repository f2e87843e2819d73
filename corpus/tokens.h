/* tokens.h - a field cut into words and sentences, each knowing where it stands in the field. The
 * field itself stays as it is, so that the words which justify a link can be quoted from it. */
#ifndef DGG_TOKENS_H
#define DGG_TOKENS_H

#include "corpus/corpus.h"

/* What stands between a word and the one before it. */
enum {
    DGG_GAP_BLANK = 1 << 0,
    DGG_GAP_HYPHEN = 1 << 1, /* or a dash */
    DGG_GAP_SLASH = 1 << 2,
    DGG_GAP_AMPERSAND = 1 << 3,
    DGG_GAP_COMMA = 1 << 4,
    DGG_GAP_POSSESSIVE = 1 << 5, /* "'s", which is no word */
    DGG_GAP_BREAK = 1 << 6,      /* colon, opening bracket, spaced dash: no phrase goes across */
    DGG_GAP_OTHER = 1 << 7,      /* quotes, closing brackets, symbols */
    DGG_GAP_SENTENCE = 1 << 8,   /* a sentence begins here */
};

/* How a word is written. */
enum {
    DGG_FORM_CAPITAL = 1 << 0,  /* begins with a capital */
    DGG_FORM_CAPITALS = 1 << 1, /* two or more capitals and no small letter */
    DGG_FORM_HAN = 1 << 2,      /* one Chinese character */
    DGG_FORM_DIGITS = 1 << 3,
    DGG_FORM_ASCII = 1 << 4,
    DGG_FORM_LOST_THE = 1 << 5, /* "e", what is left of "The" when a ligature is lost */
};

typedef struct dgg_token {
    dgg_text word;       /* into the field; "14 th" and "U.S." are one word */
    uint32_t start, end; /* in code points of the field */
    uint32_t sentence;
    uint16_t gap, form;
} dgg_token;

typedef struct dgg_sentence {
    uint32_t start, end; /* in code points of the field, without blanks around */
} dgg_sentence;

/* Zero it first; it can be filled again and again. */
typedef struct dgg_tokens {
    dgg_text text; /* that was cut */
    dgg_token *items;
    size_t count, room;
    dgg_sentence *sentences;
    size_t sentence_count, sentence_room;
} dgg_tokens;

/* Cuts the text of a field, which must outlive the tokens. Letters and digits make words; hyphen,
 * dash, slash and apostrophe are borders; a Chinese character is a word. In keywords a semicolon
 * ends a sentence; a lost "The" is looked for in abstracts only. */
dgg_status dgg_tokens_cut(dgg_tokens *tokens, dgg_text text, dgg_field field, dgg_error *error);
void dgg_tokens_destroy(dgg_tokens *tokens);

#endif
