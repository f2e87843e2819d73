/* vocabulary.h - the units that patterns are made of, and which of them a word of a text is. */
#ifndef DGG_VOCABULARY_H
#define DGG_VOCABULARY_H

#include "base/names.h"
#include "corpus/normalise.h"
#include "corpus/tokens.h"

typedef enum dgg_unit_kind {
    DGG_UNIT_WORD,  /* whatever its case, plural and spelling */
    DGG_UNIT_FORM,  /* whatever its case */
    DGG_UNIT_EXACT, /* just so */
    DGG_UNIT_STEM   /* the beginning of a word */
} dgg_unit_kind;

/* Tells the processor that the place will be looked at soon. */
#ifdef __GNUC__
#define DGG_SOON(place) __builtin_prefetch(place)
#else
#define DGG_SOON(place) (void)(place)
#endif

enum { DGG_LONGEST_WORD = 100 }; /* of a pattern, in bytes */

/* One of 64 for each unit: sets of units as a word, in which one that is not meant may seem to be.
 */
static inline uint64_t dgg_unit_bit(uint32_t unit)
{
    enum { SHIFT = 26 }; /* leaves six bits */
    return UINT64_C(1) << (unit * UINT32_C(0x9e3779b9) >> SHIFT);
}

/* What begins with a unit. */
typedef struct dgg_beginning {
    uint64_t goes_on;      /* dgg_unit_bit of the units behind it */
    bool is_one, is_whole; /* some pattern begins with it; it is one by itself */
} dgg_beginning;

/* Zero it first. */
typedef struct dgg_vocabulary {
    dgg_names units;       /* each with its kind before it */
    dgg_beginning *begins; /* of each unit */
    size_t begin_room;
    bool has_stem[DGG_LONGEST_WORD + 1]; /* of that many bytes */
    bool begins_stem[1 << 16];           /* with these two bytes */
    dgg_repairs repairs;
    dgg_arena *phrases; /* what patterns were read into (corpus/patterns.h) */
    dgg_tokens tokens;  /* room to work in, as the buffers */
    dgg_buffer normal, lower, folded;
} dgg_vocabulary;

/* *unit becomes the number of the unit that `word` is, as that kind. */
dgg_status dgg_vocabulary_add(dgg_vocabulary *vocabulary, dgg_unit_kind kind, dgg_text word,
                              uint32_t *unit, dgg_error *error);

/* To be said of every row of units that is looked for. */
dgg_status dgg_vocabulary_begin(dgg_vocabulary *vocabulary, const uint32_t *units, size_t count,
                                dgg_error *error);
void dgg_vocabulary_destroy(dgg_vocabulary *vocabulary);

/* A word as it stood in a text, however often: folded and looked up once. */
typedef struct dgg_word {
    size_t key, key_length;
    uint32_t first_unit, unit_count; /* into the units of the lexicon */
    uint64_t folded;                 /* the same for words that fold alike */
    bool is_repaired;
} dgg_word;

/* Where a word may be. What it holds of the letters tells words of sixteen bytes, so that most are
 * found without a look elsewhere. */
typedef struct dgg_word_slot {
    uint64_t letters[2];
    uint32_t hash, length;
    uint32_t number; /* DGG_NO_NAME if it is free */
} dgg_word_slot;

enum {
    DGG_HAS_UNITS = 1 << 0, /* patterns are made of it */
    DGG_IS_REPAIRED = 1 << 1,
    DGG_BEGINS = 1 << 2,   /* patterns begin with it */
    DGG_IS_WHOLE = 1 << 3, /* and some end with it */
};

/* The units that a word is, and those that patterns go on with behind it (dgg_unit_bit). */
typedef struct dgg_outlook {
    uint64_t units, goes_on;
} dgg_outlook;

/* The words that one reader has met. It belongs to one thread and forgets when it grows too large.
 * Zero it first. */
typedef struct dgg_lexicon {
    dgg_word *words;
    uint8_t *traits;       /* of each word, to be looked at before the word is */
    dgg_outlook *outlooks; /* of each word */
    size_t count, room, trait_room, outlook_room;
    uint32_t *units;
    size_t unit_count, unit_room;
    dgg_word_slot *slots; /* hash table, open addressing; in the block, none across two lines of the
                             processor's cache */
    void *slot_block;
    size_t slot_count;
    dgg_buffer keys, normal, lower, folded;
} dgg_lexicon;

/* *number becomes the place of the token's word among lexicon->words. */
dgg_status dgg_lexicon_find(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                            const dgg_token *token, uint32_t *number, dgg_error *error);

/* The same for all tokens of a text. */
dgg_status dgg_lexicon_find_all(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                                const dgg_tokens *tokens, uint32_t *numbers, dgg_error *error);

/* To be called between two papers: numbers given before are void if it forgets. */
void dgg_lexicon_trim(dgg_lexicon *lexicon);
void dgg_lexicon_destroy(dgg_lexicon *lexicon);

#endif
