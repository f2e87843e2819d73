/* words.h - a reference cut into words, each with what its looks and the lists of cues tell. */
#ifndef DGG_REFERENCES_WORDS_H
#define DGG_REFERENCES_WORDS_H

#include "base/buffer.h"

/* What stands before and behind a word, as bits. */
enum {
    DGG_LEAD_ROUND = 1,
    DGG_LEAD_SQUARE = 2,
    DGG_LEAD_QUOTE = 4,
    DGG_LEAD_OTHER = 8,
    DGG_TRAIL_COMMA = 1,
    DGG_TRAIL_STOP = 2,
    DGG_TRAIL_SEMICOLON = 4,
    DGG_TRAIL_COLON = 8,
    DGG_TRAIL_ROUND = 16,
    DGG_TRAIL_QUOTE = 32,
    DGG_TRAIL_MARK = 64, /* "?" or "!" */
    DGG_TRAIL_SQUARE = 128,
};

typedef enum dgg_shape {
    DGG_SHAPE_NONE,    /* only punctuation */
    DGG_SHAPE_INITIAL, /* "J" */
    DGG_SHAPE_DOTTED,  /* "J.-P" */
    DGG_SHAPE_CAPITALS_FEW,
    DGG_SHAPE_CAPITALS,
    DGG_SHAPE_NAME, /* "Smith" */
    DGG_SHAPE_NAMES_JOINED,
    DGG_SHAPE_SMALL,
    DGG_SHAPE_MIXED, /* "McDonald" */
    DGG_SHAPE_YEAR,
    DGG_SHAPE_DIGITS_FEW,
    DGG_SHAPE_DIGITS_THREE,
    DGG_SHAPE_DIGITS,
    DGG_SHAPE_RANGE, /* "12-34" */
    DGG_SHAPE_NUMBER_WITH_LETTERS,
    DGG_SHAPE_URL,
    DGG_SHAPE_DOI,
    DGG_SHAPE_HAN,
    DGG_SHAPE_OTHER,
} dgg_shape;

/* The lists that words stand in (corpus/words/cues.txt), by their letter. */
#define DGG_CUE(letter) (1u << ((letter) - 'a'))

typedef struct dgg_reference_word {
    dgg_text text; /* with the punctuation at its ends */
    dgg_text core; /* without */
    uint32_t cues, hash;
    uint32_t lead, trail, shape;
    bool is_quoted; /* in a part in quotation marks, which it may open or close */
} dgg_reference_word;

/* Zero it first; it can be filled again and again. */
typedef struct dgg_reference_words {
    dgg_reference_word *items;
    size_t count, room;
    dgg_buffer plain; /* a word in the making */
} dgg_reference_words;

enum { DGG_REFERENCE_MOST_WORDS = 400 };

/* Cuts the text, which must be one line of valid UTF-8; words behind the last that is allowed are
 * left out. */
dgg_status dgg_reference_words_cut(dgg_reference_words *words, dgg_text text, dgg_error *error);
void dgg_reference_words_destroy(dgg_reference_words *words);

/* Bits of the lists that a word in plain small letters stands in. */
uint32_t dgg_reference_cues(dgg_text word);

#endif
