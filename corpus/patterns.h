/* patterns.h - what a researcher writes to find words, as rows of units.
 *
 *   word word      words in a row, whatever their case, plural and spelling
 *   (a|b) (a|)     one of; a or nothing
 *   stem*          a beginning
 *   =Word          just so
 *   a ~5 b         both in one sentence with five words between them at most, in any order */
#ifndef DGG_PATTERNS_H
#define DGG_PATTERNS_H

#include "corpus/vocabulary.h"

enum {
    DGG_MOST_PHRASES = 1000,   /* that one pattern may stand for */
    DGG_LONGEST_PHRASE = 24,   /* words */
    DGG_LONGEST_DISTANCE = 99, /* of "~" */
};

/* A row of units that stands for a row of words. */
typedef struct dgg_phrase {
    uint32_t *units;
    uint32_t count;
    uint32_t capitals; /* of a name: bit i is set if word i must begin with a capital */
    uint32_t plurals;  /* of a name: bit i is set if word i ends in s */
    bool is_han;       /* begins with a Chinese character */
} dgg_phrase;

typedef struct dgg_phrases {
    dgg_phrase *items;
    size_t count;
} dgg_phrases;

typedef struct dgg_parsed_pattern {
    dgg_phrases left, right; /* right is for "~" only */
    uint32_t distance;       /* of "~", 0 without */
} dgg_parsed_pattern;

/* All three put the phrases into vocabulary->phrases. They fail with DGG_BAD_INPUT, and the place
 * inside the pattern, if it says nothing. */
dgg_status dgg_pattern_parse(dgg_parsed_pattern *parsed, dgg_text pattern,
                             dgg_vocabulary *vocabulary, dgg_error *error);

/* A name of the gazetteer: words with a capital must have one, words of capitals and all words
 * behind "=" must stand just so. */
dgg_status dgg_name_parse(dgg_phrase *phrase, dgg_text name, dgg_vocabulary *vocabulary,
                          dgg_error *error);

/* Appends the name with its umlauts spelled out, "Muenchen", if it has any. */
dgg_status dgg_name_spell_out(dgg_buffer *spelled, dgg_text name, bool *has_umlauts,
                              dgg_error *error);

/* Words in a row, each a unit of that kind. */
dgg_status dgg_words_parse(dgg_phrase *phrase, dgg_text words, dgg_unit_kind kind,
                           dgg_vocabulary *vocabulary, dgg_error *error);

#endif
