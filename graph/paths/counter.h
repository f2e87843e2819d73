/* counter.h - counts for each of 64 lanes how many masks had its bit set. Bits of the counts stand
 * in planes, one mask for each power of 2, so that adding a mask costs two steps and not 64. */
#ifndef DGG_COUNTER_H
#define DGG_COUNTER_H

#include <stddef.h>
#include <stdint.h>

typedef struct dgg_counter {
    uint64_t planes[33]; /* counts up to 2^33 - 1 */
    size_t used;         /* planes that have a bit */
} dgg_counter;

static inline void dgg_counter_add(dgg_counter *counter, uint64_t mask)
{
    for (size_t i = 0; mask != 0; i++) {
        uint64_t both = counter->planes[i] & mask;
        counter->planes[i] ^= mask;
        mask = both;
        counter->used = i < counter->used ? counter->used : i + 1;
    }
}

static inline uint64_t dgg_counter_of(const dgg_counter *counter, size_t lane)
{
    uint64_t count = 0;
    for (size_t i = 0; i < counter->used; i++) {
        count |= (counter->planes[i] >> lane & 1) << i;
    }
    return count;
}

#endif
