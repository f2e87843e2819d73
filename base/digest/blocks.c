/* SHA-256 by the instructions of x86-64: four rounds a turn, in a quarter of the time. A register
 * holds four words; those of the state stand in it as the instructions want them: a b e f, c d g h.
 */
#include "base/digest/blocks.h"

#include <cpuid.h>
#include <immintrin.h>

enum { TURNS = 16, TURN_WORDS = 4, LEAF = 7, SHA = 1 << 29 };

/* The first 32 bits of the fraction of the cube root of each of the first 64 primes. */
static const uint32_t constants[TURNS * TURN_WORDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
};

bool dgg_digest_may_take_blocks(void)
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    bool has_leaf = __get_cpuid_count(LEAF, 0, &a, &b, &c, &d) != 0;
    return has_leaf && (b & SHA) != 0 && __builtin_cpu_supports("sse4.1");
}

static __m128i load(const void *from)
{
    return _mm_loadu_si128(from);
}

/* The four words behind the sixteen that the row holds, which begin at `oldest`. */
static __m128i next_words(const __m128i row[TURN_WORDS], int oldest)
{
    __m128i newest = row[(oldest + 3) % TURN_WORDS];
    __m128i sum = _mm_sha256msg1_epu32(row[oldest], row[(oldest + 1) % TURN_WORDS]);
    sum = _mm_add_epi32(sum, _mm_alignr_epi8(newest, row[(oldest + 2) % TURN_WORDS], 4));
    return _mm_sha256msg2_epu32(sum, newest);
}

static void take_block(__m128i *abef, __m128i *cdgh, const uint8_t *bytes)
{
    enum { UPPER_HALF = 0x0E };
    const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i row[TURN_WORDS], one = *abef, other = *cdgh;
    for (int turn = 0; turn < TURNS; turn++) {
        int at = turn % TURN_WORDS;
        row[at] = turn < TURN_WORDS
                      ? _mm_shuffle_epi8(load(bytes + (size_t)turn * sizeof *row), big_endian)
                      : next_words(row, at);
        __m128i words = _mm_add_epi32(row[at], load(constants + (size_t)turn * TURN_WORDS));
        other = _mm_sha256rnds2_epu32(other, one, words);
        one = _mm_sha256rnds2_epu32(one, other, _mm_shuffle_epi32(words, UPPER_HALF));
    }
    *abef = _mm_add_epi32(*abef, one);
    *cdgh = _mm_add_epi32(*cdgh, other);
}

void dgg_digest_take_blocks(uint32_t state[DGG_DIGEST_WORDS], const uint8_t *bytes, size_t count)
{
    enum { A, B, C, D, E, F, G, H };
    uint32_t *s = state;
    __m128i abef = _mm_setr_epi32((int)s[F], (int)s[E], (int)s[B], (int)s[A]);
    __m128i cdgh = _mm_setr_epi32((int)s[H], (int)s[G], (int)s[D], (int)s[C]);
    uint32_t made[DGG_DIGEST_WORDS];
    for (size_t i = 0; i < count; i++) {
        take_block(&abef, &cdgh, bytes + i * DGG_DIGEST_BLOCK);
    }
    _mm_storeu_si128((__m128i *)(void *)made, abef);
    _mm_storeu_si128((__m128i *)(void *)(made + TURN_WORDS), cdgh);
    static const int places[DGG_DIGEST_WORDS] = { F, E, B, A, H, G, D, C };
    for (size_t i = 0; i < DGG_DIGEST_WORDS; i++) {
        s[places[i]] = made[i];
    }
}
