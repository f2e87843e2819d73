/* Content Security Policy, level 2: scripts and styles are known by the hashes of their text. */
#include "layouts/page/policy.h"

#include <string.h>

#include "base/digest.h"

enum { DIGEST_BYTES = DGG_DIGEST_LENGTH / 2, SIX_BITS = 0x3F, FILLING = 64, GROUP = 3 };

static unsigned value_of(char digit)
{
    return (unsigned)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/* RFC 4648: three bytes become four letters; "=" fills up. */
static void encode(const char *hexadecimal, char *out)
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
    for (size_t i = 0; i < DIGEST_BYTES; i += GROUP) {
        unsigned bits = 0;
        for (size_t j = 2 * i; j < 2 * (i + GROUP); j++) {
            bits = bits << 4 | (j < DGG_DIGEST_LENGTH ? value_of(hexadecimal[j]) : 0);
        }
        *out++ = letters[bits >> 18];
        *out++ = letters[bits >> 12 & SIX_BITS];
        *out++ = letters[i + 1 < DIGEST_BYTES ? bits >> 6 & SIX_BITS : FILLING];
        *out++ = letters[i + 2 < DIGEST_BYTES ? bits & SIX_BITS : FILLING];
    }
    *out = '\0';
}

dgg_status dgg_page_hash(const dgg_text *parts, size_t count, char hash[DGG_HASH_ROOM],
                         dgg_error *error)
{
    static const char name[] = "sha256-";
    char hexadecimal[DGG_DIGEST_LENGTH + 1];
    dgg_digest *digest = NULL;
    dgg_status status = dgg_digest_start(&digest, error);
    if (status != DGG_OK) {
        return status;
    }
    for (size_t i = 0; i < count; i++) {
        dgg_digest_add(digest, parts[i]);
    }
    dgg_digest_finish(&digest, hexadecimal);
    memcpy(hash, name, sizeof name - 1);
    encode(hexadecimal, hash + sizeof name - 1);
    return DGG_OK;
}

dgg_text dgg_page_find_style(dgg_text text)
{
    dgg_text opening = dgg_text_of("<style>");
    size_t start = dgg_text_find(text, opening);
    if (start == text.length) {
        return (dgg_text){ 0 };
    }
    dgg_text rest = dgg_text_slice(text, start + opening.length, text.length);
    return dgg_text_slice(rest, 0, dgg_text_find(rest, dgg_text_of("</style>")));
}
