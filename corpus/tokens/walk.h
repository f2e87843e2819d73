/* walk.h - one step through a text is one character; and what is learned between two words. */
#ifndef DGG_TOKENS_WALK_H
#define DGG_TOKENS_WALK_H

#include "corpus/tokens.h"
#include "corpus/tokens/characters.h"

typedef struct dgg_walk {
    dgg_text rest;      /* from the character we stand at on */
    size_t length;      /* bytes of that character */
    uint32_t place;     /* its place, in code points */
    dgg_character kind; /* what it is */
} dgg_walk;

static inline dgg_walk dgg_walk_begin(dgg_text text)
{
    dgg_walk walk = { .rest = text };
    walk.kind = dgg_character_at(text, &walk.length);
    return walk;
}

static inline void dgg_walk_step(dgg_walk *walk)
{
    walk->rest.start += walk->length;
    walk->rest.length -= walk->length;
    walk->place++;
    walk->kind = dgg_character_at(walk->rest, &walk->length);
}

static inline bool dgg_is_of_word(dgg_character kind)
{
    return kind >= DGG_SMALL && kind <= DGG_DIGIT;
}

typedef enum dgg_ending {
    DGG_NO_ENDING,
    DGG_OPEN_ENDING, /* behind a stop: closing quotes still belong to the sentence */
    DGG_DONE_ENDING
} dgg_ending;

/* What stands between two words. */
typedef struct dgg_gap {
    unsigned flags;
    dgg_ending ending;
    bool is_sure;                /* the sentence ends whatever comes; else only before a capital */
    bool is_solid;               /* something that is no blank was seen */
    uint32_t end;                /* of the sentence */
    uint32_t next;               /* where the next one begins, if it is not with the next word */
    uint32_t solid;              /* behind the last character that is no blank */
    bool has_next, awaits_blank; /* a dash behind a blank divides if a blank follows */
    int newlines;
} dgg_gap;

/* Walks to the next word, or the end of the text. `before` is the word before, NULL if it is the
 * first one. */
dgg_gap dgg_gap_read(dgg_walk *walk, const dgg_token *before, dgg_field field);

#endif
