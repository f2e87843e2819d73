/* SHA-256 of bytes that come piece by piece. */
#include "base/digest.h"

#include <sha2.h>

#include "base/memory.h"

struct dgg_digest {
    SHA2_CTX context;
};

dgg_status dgg_digest_start(dgg_digest **digest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(digest, 1, sizeof **digest, error));
    SHA256Init(&(*digest)->context);
done:
    return status;
}

void dgg_digest_add(dgg_digest *digest, dgg_text bytes)
{
    if (bytes.length > 0) {
        SHA256Update(&digest->context, (const uint8_t *)bytes.start, bytes.length);
    }
}

void dgg_digest_finish(dgg_digest **digest, char hexadecimal[DGG_DIGEST_LENGTH + 1])
{
    static const char digits[] = "0123456789abcdef";
    uint8_t bytes[SHA256_DIGEST_LENGTH];
    SHA256Final(bytes, &(*digest)->context);
    for (size_t i = 0; i < sizeof bytes; i++) {
        hexadecimal[2 * i] = digits[bytes[i] >> 4];
        hexadecimal[2 * i + 1] = digits[bytes[i] & 15];
    }
    hexadecimal[DGG_DIGEST_LENGTH] = '\0';
    dgg_digest_drop(digest);
}

void dgg_digest_drop(dgg_digest **digest)
{
    dgg_release(*digest);
    *digest = NULL;
}

dgg_status dgg_digest_of(dgg_text bytes, char hexadecimal[DGG_DIGEST_LENGTH + 1], dgg_error *error)
{
    dgg_digest *digest = NULL;
    dgg_status status = dgg_digest_start(&digest, error);
    if (status == DGG_OK) {
        dgg_digest_add(digest, bytes);
        dgg_digest_finish(&digest, hexadecimal);
    }
    return status;
}
