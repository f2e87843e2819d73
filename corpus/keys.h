/* keys.h - texts made comparable: two that differ in case, spacing or punctuation have one key. */
#ifndef DGG_KEYS_H
#define DGG_KEYS_H

#include "base/buffer.h"

/* Zero it first. */
typedef struct dgg_keys {
    dgg_buffer folded, key; /* owned, used again and again */
} dgg_keys;

/* *key becomes the letters and digits of the text, folded, without anything between. It is valid
 * until the next call. */
dgg_status dgg_keys_letters(dgg_keys *keys, dgg_text text, dgg_text *key, dgg_error *error);

/* The same with a blank between words; "&" is the word "and". A Han character is a word. */
dgg_status dgg_keys_words(dgg_keys *keys, dgg_text text, dgg_text *key, dgg_error *error);

/* Eight hexadecimal digits that tell texts apart. */
enum { DGG_KEYS_HASH_LENGTH = 8 };
void dgg_keys_hash(dgg_text text, char hash[DGG_KEYS_HASH_LENGTH + 1]);
void dgg_keys_destroy(dgg_keys *keys);

#endif
