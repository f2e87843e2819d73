/* SHA-256 of bytes that come piece by piece. Where the processor has instructions for it, it takes
 * the whole blocks, and libmd the rest. */
#include "base/digest.h"

#include <sha2.h>

#include "base/digest/blocks.h"
#include "base/memory.h"

struct dgg_digest {
    SHA2_CTX context;
    bool is_asked, takes_blocks; /* whether the processor has been asked, and what it said */
};

dgg_status dgg_digest_start(dgg_digest **digest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(digest, 1, sizeof **digest, error));
    **digest = (dgg_digest){ .is_asked = false };
    SHA256Init(&(*digest)->context);
done:
    return status;
}

static void add(dgg_digest *digest, dgg_text bytes)
{
    if (bytes.length > 0) {
        SHA256Update(&digest->context, (const uint8_t *)bytes.start, bytes.length);
    }
}

#ifdef DGG_DIGEST_BY_INSTRUCTIONS
/* To ask takes as long as many short texts. */
static bool takes_blocks(dgg_digest *digest, size_t length)
{
    enum { LONG = 4 * DGG_DIGEST_BLOCK };
    if (!digest->is_asked && length >= LONG) {
        digest->is_asked = true;
        digest->takes_blocks = dgg_digest_may_take_blocks();
    }
    return digest->takes_blocks && length >= DGG_DIGEST_BLOCK;
}

void dgg_digest_add(dgg_digest *digest, dgg_text bytes)
{
    enum { BITS_A_BYTE = 8 };
    SHA2_CTX *context = &digest->context;
    size_t waiting = (size_t)(context->bitcount[0] / BITS_A_BYTE) % DGG_DIGEST_BLOCK;
    if (takes_blocks(digest, bytes.length)) {
        size_t missing = (DGG_DIGEST_BLOCK - waiting) % DGG_DIGEST_BLOCK;
        add(digest, dgg_text_slice(bytes, 0, missing));
        bytes = dgg_text_slice(bytes, missing, bytes.length);
        size_t blocks = bytes.length / DGG_DIGEST_BLOCK;
        dgg_digest_take_blocks(context->state.st32, (const uint8_t *)bytes.start, blocks);
        context->bitcount[0] += (uint64_t)blocks * DGG_DIGEST_BLOCK * BITS_A_BYTE;
        bytes = dgg_text_slice(bytes, blocks * DGG_DIGEST_BLOCK, bytes.length);
    }
    add(digest, bytes);
}
#else
void dgg_digest_add(dgg_digest *digest, dgg_text bytes)
{
    add(digest, bytes);
}
#endif

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
