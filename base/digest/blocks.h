/* blocks.h - whole blocks of SHA-256 by the instructions that some processors have for it. */
#ifndef DGG_DIGEST_BLOCKS_H
#define DGG_DIGEST_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { DGG_DIGEST_BLOCK = 64, DGG_DIGEST_WORDS = 8 };

/* Whether this processor has them. */
bool dgg_digest_may_take_blocks(void);

/* The state after `count` more blocks of 64 bytes. */
void dgg_digest_take_blocks(uint32_t state[DGG_DIGEST_WORDS], const uint8_t *bytes, size_t count);

#endif
