/* utf16.h - UTF-16 made UTF-8, in pieces that may end anywhere. */
#ifndef DGG_STREAM_UTF16_H
#define DGG_STREAM_UTF16_H

#include "base/buffer.h"

typedef struct dgg_utf16 {
    bool is_big_endian;
    bool has_byte; /* of a unit that is not whole yet */
    unsigned char byte;
    int32_t high; /* the first half of a pair that is not whole yet, 0 if none */
} dgg_utf16;

/* Appends the bytes as UTF-8; half a pair becomes U+FFFD. */
dgg_status dgg_utf16_add(dgg_utf16 *state, dgg_buffer *buffer, dgg_text bytes, dgg_error *error);

/* Appends U+FFFD for what is not whole at the end. */
dgg_status dgg_utf16_end(dgg_utf16 *state, dgg_buffer *buffer, dgg_error *error);

#endif
