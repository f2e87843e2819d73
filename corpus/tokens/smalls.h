/* smalls.h - where a run of small letters of ASCII ends, eight bytes at a time: words end where no
 * processor foresees it, so a branch for each letter would cost more than all else about them. */
#ifndef DGG_TOKENS_SMALLS_H
#define DGG_TOKENS_SMALLS_H

#include "base/base.h"

#define DGG_EACH UINT64_C(0x0101010101010101) /* times a byte is eight of them */

/* Eight bytes, the first of them the lowest, whatever the machine. */
static inline uint64_t dgg_eight_bytes(const char *at)
{
    const unsigned char *byte = (const unsigned char *)at;
    return (uint64_t)byte[0] | (uint64_t)byte[1] << 8 | (uint64_t)byte[2] << 16 |
           (uint64_t)byte[3] << 24 | (uint64_t)byte[4] << 32 | (uint64_t)byte[5] << 40 |
           (uint64_t)byte[6] << 48 | (uint64_t)byte[7] << 56;
}

/* How many of them are small letters, before the first that is none. */
static inline size_t dgg_smalls_of(uint64_t bytes)
{
    enum { TOP = 0x80, LAST_BYTE = 56 };
    uint64_t low = bytes & ~(DGG_EACH * TOP);
    uint64_t from_a = low + DGG_EACH * (TOP - 'a'), beyond_z = low + DGG_EACH * (TOP - 'z' - 1);
    uint64_t others = ~(from_a & ~beyond_z & ~bytes) & (DGG_EACH * TOP);
    uint64_t before = (others - 1) & ~others; /* all bits below the lowest */
    return (size_t)(((before >> 7 & DGG_EACH) * DGG_EACH) >> LAST_BYTE);
}

/* The first byte from `at` on that is no small letter, or the end. */
static inline const char *dgg_behind_smalls(const char *at, const char *end)
{
    enum { EIGHT = 8 };
    while (end - at >= EIGHT) {
        size_t smalls = dgg_smalls_of(dgg_eight_bytes(at));
        at += smalls;
        if (smalls < EIGHT) {
            return at;
        }
    }
    while (at < end && *at >= 'a' && *at <= 'z') {
        at++;
    }
    return at;
}

#endif
