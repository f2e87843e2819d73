/* grams.h - rows of words that come again, counted length by length: a row can only come again if
 * the rows in it do. */
#ifndef DGG_CANDIDATE_GRAMS_H
#define DGG_CANDIDATE_GRAMS_H

#include "corpus/candidates/stream.h"

enum { DGG_LONGEST_GRAM = 9, DGG_NO_GRAM = INT32_MAX };

typedef struct dgg_gram {
    uint32_t prefix, suffix; /* the grams without the last word, without the first */
    uint32_t length;         /* words */
    uint32_t count, papers, last_paper;
    size_t first;                     /* where it stands first, in the stream */
    double left, right;               /* entropy of what stands before and behind, in bits */
    uint32_t left_count, right_count; /* of its occurrences that this is known of */
    uint32_t first_word, last_word;
    bool is_candidate;
    uint32_t meaning;     /* words of a candidate that mean something */
    uint32_t nested_in;   /* candidates that hold it */
    uint64_t nested_sum;  /* of their counts */
    uint32_t nested_most; /* the greatest of them */
} dgg_gram;

/* Zero it first. */
typedef struct dgg_grams {
    dgg_gram *items; /* by length, then by where they stand first */
    size_t count, room;
    size_t first;    /* of those of the round at hand */
    uint32_t length; /* of these */
    uint32_t *at; /* of each word of the stream: the gram of the length at hand that begins there */
    struct dgg_gram_slot *slots;
    size_t slot_count;
} dgg_grams;

/* Counts all grams that come at least twice. */
dgg_status dgg_grams_count(dgg_grams *grams, const dgg_word_stream *stream, dgg_error *error);
void dgg_grams_destroy(dgg_grams *grams);

#endif
