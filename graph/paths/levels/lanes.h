/* lanes.h - numbers of 16 sources side by side, worked on by registers of DGG_WIDTH bytes. What
 * includes it says how wide these are, and whether a count of paths is a DGG_NUMBER float or
 * double: a float takes half the memory, and holds whole numbers up to 2^24 exactly. Registers hold
 * each lane apart, so their width changes no result. This is the only place that is not plain C:
 * left to itself, the compiler adds up lane by lane. */
#ifndef DGG_LANES_H
#define DGG_LANES_H

#include <stdint.h>

enum {
    LANES = 16,
    HALF = 8, /* lanes of doubles that fill a line of the cache */
    COUNTS = DGG_WIDTH / sizeof(DGG_NUMBER),
    FOLDED = 4, /* sums of half the lanes: in one order, however wide registers are */
    SHARES = DGG_WIDTH / sizeof(double), /* in a register */
    COUNT_REGISTERS = LANES / COUNTS,
    SHARE_REGISTERS = HALF / SHARES,
    LINE = 64, /* bytes: what the processor fetches at once */
};

typedef DGG_NUMBER counts __attribute__((vector_size(DGG_WIDTH)));
typedef DGG_BITS bits __attribute__((vector_size(DGG_WIDTH))); /* as wide as a DGG_NUMBER each */
typedef double shares __attribute__((vector_size(DGG_WIDTH)));
typedef DGG_NUMBER few_counts
    __attribute__((vector_size(DGG_WIDTH / sizeof(double) * sizeof(DGG_NUMBER))));

/* Of one place. */
typedef counts lane_counts[COUNT_REGISTERS];
typedef shares lane_shares[SHARE_REGISTERS]; /* of half the lanes */

static const DGG_BITS lane_bits[LANES] = { 1,       1 << 1,  1 << 2,  1 << 3, 1 << 4,  1 << 5,
                                           1 << 6,  1 << 7,  1 << 8,  1 << 9, 1 << 10, 1 << 11,
                                           1 << 12, 1 << 13, 1 << 14, 1 << 15 };

/* By four bits: 1 for each that is set. */
static const double chosen_lanes[16][4] = {
    { 0, 0, 0, 0 }, { 1, 0, 0, 0 }, { 0, 1, 0, 0 }, { 1, 1, 0, 0 }, { 0, 0, 1, 0 }, { 1, 0, 1, 0 },
    { 0, 1, 1, 0 }, { 1, 1, 1, 0 }, { 0, 0, 0, 1 }, { 1, 0, 0, 1 }, { 0, 1, 0, 1 }, { 1, 1, 0, 1 },
    { 0, 0, 1, 1 }, { 1, 0, 1, 1 }, { 0, 1, 1, 1 }, { 1, 1, 1, 1 },
};

static inline bits bits_of_register(size_t r)
{
    bits own;
    memcpy(&own, &lane_bits[r * COUNTS], sizeof own);
    return own;
}

/* Forgets what has reached a place for sources that had been there before. */
static inline void keep_only(counts *numbers, uint16_t sources)
{
    bits all = (bits){ 0 } + sources;
    for (size_t r = 0; r < COUNT_REGISTERS; r++) {
        bits own = bits_of_register(r);
        numbers[r] = (counts)((bits)numbers[r] & (bits)((all & own) == own));
    }
}

/* The lanes above 0. */
static inline uint16_t lanes_of(const counts *numbers)
{
    bits found = { 0 };
    DGG_BITS all = 0;
    for (size_t r = 0; r < COUNT_REGISTERS; r++) {
        found |= bits_of_register(r) & (bits)(numbers[r] > (counts){ 0 });
    }
    for (size_t i = 0; i < COUNTS; i++) {
        all |= found[i];
    }
    return (uint16_t)all;
}

#endif
