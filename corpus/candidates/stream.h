/* stream.h - all words of a corpus as numbers, one after the other, each knowing what a phrase may
 * do with it. */
#ifndef DGG_CANDIDATE_STREAM_H
#define DGG_CANDIDATE_STREAM_H

#include "base/buffer.h"
#include "base/names.h"
#include "corpus/tokens.h"

enum {
    DGG_WORD_INNER = 1 << 0,    /* stands inside a phrase only: "of" */
    DGG_WORD_NEVER = 1 << 1,    /* stands in no phrase: "this", a number */
    DGG_WORD_NO_START = 1 << 2, /* begins none */
    DGG_WORD_NO_END = 1 << 3,   /* ends none */
    DGG_WORD_HAN = 1 << 4,
};

/* One word of a text. */
typedef struct dgg_stream_word {
    uint32_t word; /* number among the names; DGG_NO_NAME if it is coded already */
    bool begins;   /* no phrase goes across from the word before */
} dgg_stream_word;

/* A field of a paper: its words are as many as its tokens. */
typedef struct dgg_stream_field {
    uint32_t paper;
    dgg_field field;
    size_t first; /* word */
} dgg_stream_field;

/* Zero it first. */
typedef struct dgg_word_stream {
    bool leaves_keywords;      /* set before: only titles and abstracts are read */
    dgg_names words, surfaces; /* folded; as they stand */
    uint8_t *traits;           /* of each word */
    uint32_t *word_of;         /* of each surface */
    dgg_stream_word *items;
    dgg_stream_field *fields;
    size_t trait_room, word_of_room, count, room, field_count, field_room;
    dgg_tokens tokens; /* room to work in, as the buffers */
    dgg_buffer normal, lower, folded;
} dgg_word_stream;

dgg_status dgg_word_stream_read(dgg_word_stream *stream, const dgg_corpus *corpus,
                                dgg_error *error);
void dgg_word_stream_destroy(dgg_word_stream *stream);

/* What a phrase may do with a word, as it stands in lower case. */
uint8_t dgg_word_traits(dgg_text lower);

#endif
