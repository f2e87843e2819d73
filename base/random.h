/* random.h - numbers as if by chance: the same from the same seed on every machine. */
#ifndef DGG_RANDOM_H
#define DGG_RANDOM_H

#include <stdint.h>

/* SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195). Set `state` to the seed. */
typedef struct dgg_random {
    uint64_t state;
} dgg_random;

uint64_t dgg_random_next(dgg_random *random);

/* Each of 0 … limit - 1 is equally likely; 0 if the limit is 0. */
uint32_t dgg_random_below(dgg_random *random, uint32_t limit);

/* Puts the numbers in an order by chance (Fisher and Yates). */
void dgg_random_shuffle(dgg_random *random, uint32_t *numbers, uint32_t count);

#endif
