/* Keys: what is left of a text when only its letters and digits count. */
#include "corpus/keys.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/unicode.h"

static bool is_kept(int32_t character)
{
    return dgg_unicode_is_letter(character) || dgg_unicode_is_digit(character) ||
           dgg_unicode_is_mark(character);
}

/* Bytes at the beginning that are letters and digits of ASCII: most of most texts. */
static size_t plain_length(dgg_text folded)
{
    size_t length = 0;
    while (length < folded.length &&
           (dgg_is_digit(folded.start[length]) ||
            (folded.start[length] >= 'a' && folded.start[length] <= 'z'))) {
        length++;
    }
    return length;
}

static dgg_status part(dgg_keys *keys, bool is_parted, dgg_error *error)
{
    bool needs_blank =
        is_parted && keys->key.length > 0 && keys->key.bytes[keys->key.length - 1] != ' ';
    return needs_blank ? dgg_buffer_add(&keys->key, dgg_text_of(" "), error) : DGG_OK;
}

static dgg_status put(dgg_keys *keys, int32_t character, bool is_parted, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_word = dgg_unicode_is_han(character);
    if (is_parted && character == '&') {
        DGG_TRY(part(keys, true, error));
        DGG_TRY(dgg_buffer_add(&keys->key, dgg_text_of("and "), error));
    } else if (!is_kept(character)) {
        DGG_TRY(part(keys, is_parted, error));
    } else {
        DGG_TRY(part(keys, is_parted && is_word, error));
        DGG_TRY(dgg_unicode_put(&keys->key, character, error));
        DGG_TRY(part(keys, is_parted && is_word, error));
    }
done:
    return status;
}

static dgg_status make(dgg_keys *keys, dgg_text text, bool is_parted, dgg_text *key,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    keys->folded.length = keys->key.length = 0;
    DGG_TRY(dgg_unicode_fold(&keys->folded, text, error));
    dgg_text rest = dgg_buffer_text(&keys->folded);
    while (rest.length > 0) {
        size_t plain = plain_length(rest);
        DGG_TRY(dgg_buffer_add(&keys->key, dgg_text_slice(rest, 0, plain), error));
        rest = dgg_text_slice(rest, plain, rest.length);
        if (rest.length > 0) {
            DGG_TRY(put(keys, dgg_unicode_take(&rest), is_parted, error));
        }
    }
    *key = dgg_text_trim(dgg_buffer_text(&keys->key));
done:
    return status;
}

dgg_status dgg_keys_letters(dgg_keys *keys, dgg_text text, dgg_text *key, dgg_error *error)
{
    return make(keys, text, false, key, error);
}

dgg_status dgg_keys_words(dgg_keys *keys, dgg_text text, dgg_text *key, dgg_error *error)
{
    return make(keys, text, true, key, error);
}

void dgg_keys_hash(dgg_text text, char hash[DGG_KEYS_HASH_LENGTH + 1])
{
    uint64_t bits = dgg_text_hash(text);
    snprintf(hash, DGG_KEYS_HASH_LENGTH + 1, "%08" PRIx32, (uint32_t)(bits ^ (bits >> 32)));
}

void dgg_keys_destroy(dgg_keys *keys)
{
    dgg_buffer_destroy(&keys->folded);
    dgg_buffer_destroy(&keys->key);
}
