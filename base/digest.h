/* digest.h - SHA-256, the only door to libmd. */
#ifndef DGG_DIGEST_H
#define DGG_DIGEST_H

#include "base/base.h"

enum { DGG_DIGEST_LENGTH = 64 };

typedef struct dgg_digest dgg_digest;

/* *digest starts as NULL; each start is followed by one finish or drop. */
dgg_status dgg_digest_start(dgg_digest **digest, dgg_error *error);
void dgg_digest_add(dgg_digest *digest, dgg_text bytes);
/* Writes lower-case hexadecimal, NUL-ended. */
void dgg_digest_finish(dgg_digest **digest, char hexadecimal[DGG_DIGEST_LENGTH + 1]);
void dgg_digest_drop(dgg_digest **digest);

/* The digest of bytes that are all there. */
dgg_status dgg_digest_of(dgg_text bytes, char hexadecimal[DGG_DIGEST_LENGTH + 1], dgg_error *error);

#endif
