/* UTF-16, as spreadsheets and reference managers of Windows still save it. */
#include "base/stream/utf16.h"

#include "base/unicode.h"

enum {
    REPLACEMENT = 0xFFFD,
    FIRST_HIGH = 0xD800,
    FIRST_LOW = 0xDC00,
    BEHIND_LOW = 0xE000,
    FIRST_IN_PAIRS = 0x10000,
    HALF_BITS = 10, /* that each half of a pair carries */
};

static dgg_status add_unit(dgg_utf16 *state, dgg_buffer *buffer, int32_t unit, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_high = unit >= FIRST_HIGH && unit < FIRST_LOW;
    bool is_low = unit >= FIRST_LOW && unit < BEHIND_LOW;
    int32_t high = state->high;
    state->high = is_high ? unit : 0;
    if (high != 0 && is_low) {
        int32_t pair = ((high - FIRST_HIGH) << HALF_BITS) + (unit - FIRST_LOW);
        return dgg_unicode_put(buffer, FIRST_IN_PAIRS + pair, error);
    }
    if (high != 0) {
        DGG_TRY(dgg_unicode_put(buffer, REPLACEMENT, error));
    }
    if (!is_high) {
        DGG_TRY(dgg_unicode_put(buffer, is_low ? REPLACEMENT : unit, error));
    }
done:
    return status;
}

dgg_status dgg_utf16_add(dgg_utf16 *state, dgg_buffer *buffer, dgg_text bytes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char byte = (unsigned char)bytes.start[i];
        state->has_byte = !state->has_byte;
        if (state->has_byte) {
            state->byte = byte;
            continue;
        }
        int32_t unit = state->is_big_endian ? state->byte << 8 | byte : byte << 8 | state->byte;
        DGG_TRY(add_unit(state, buffer, unit, error));
    }
done:
    return status;
}

dgg_status dgg_utf16_end(dgg_utf16 *state, dgg_buffer *buffer, dgg_error *error)
{
    bool is_whole = !state->has_byte && state->high == 0;
    *state = (dgg_utf16){ .is_big_endian = state->is_big_endian };
    return is_whole ? DGG_OK : dgg_unicode_put(buffer, REPLACEMENT, error);
}
