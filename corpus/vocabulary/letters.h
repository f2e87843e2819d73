/* letters.h - the first letters of a word as two numbers, and a hash of it: what the table of words
 * is searched by. */
#ifndef DGG_VOCABULARY_LETTERS_H
#define DGG_VOCABULARY_LETTERS_H

#include <string.h>

#include "base/base.h"

enum { DGG_EIGHT = sizeof(uint64_t), DGG_SIXTEEN = 2 * DGG_EIGHT };

static inline uint64_t dgg_mix(uint64_t hash, uint64_t bytes)
{
    hash = (hash ^ bytes) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ (hash >> 32);
}

/* As many bytes as a word has are kept, the others become zero. */
static const unsigned char dgg_masks[2 * DGG_SIXTEEN] = { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                          0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                          0xFF, 0xFF, 0xFF, 0xFF };

/* What a slot holds of a word: its first bytes. Together with the length they tell words of up to
 * sixteen bytes. So many bytes must be there, if the word has them or not. */
static inline void dgg_letters_at(const char *start, size_t length, uint64_t letters[2])
{
    uint64_t mask[2];
    memcpy(letters, start, DGG_SIXTEEN);
    memcpy(mask, dgg_masks + DGG_SIXTEEN - (length < DGG_SIXTEEN ? length : DGG_SIXTEEN),
           DGG_SIXTEEN);
    letters[0] &= mask[0];
    letters[1] &= mask[1];
}

static inline void dgg_letters_of(dgg_text key, uint64_t letters[2])
{
    letters[0] = letters[1] = 0;
    memcpy(letters, key.start, key.length < DGG_SIXTEEN ? key.length : DGG_SIXTEEN);
}

static inline uint64_t dgg_short_hash(size_t length, const uint64_t letters[2])
{
    return dgg_mix(dgg_mix(length, letters[0]), letters[1]);
}

static inline uint64_t dgg_hash_of(dgg_text key, const uint64_t letters[2])
{
    uint64_t hash = dgg_short_hash(key.length, letters);
    for (size_t at = DGG_SIXTEEN; at < key.length; at += DGG_EIGHT) {
        uint64_t bytes = 0;
        memcpy(&bytes, key.start + (at + DGG_EIGHT <= key.length ? at : key.length - DGG_EIGHT),
               DGG_EIGHT);
        hash = dgg_mix(hash, bytes);
    }
    return hash;
}

#endif
