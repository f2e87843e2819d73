/* Mending words: what characters stand for, and which words lost a ligature. */
#include "corpus/normalise.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/han.h"

enum {
    SOFT_HYPHEN = 0xAD,
    FIRST_NOT_ASCII = 0x80,
    FIRST_LIGATURE = 0xFB00,
    FIRST_FULL_WIDTH = 0xFF01, /* "!" */
    LAST_FULL_WIDTH = 0xFF5E,
    SHORTEST_DAMAGED = 3,
};

static bool is_unseen(int32_t character)
{
    return character == SOFT_HYPHEN || (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x206F) || character == 0xFEFF;
}

static dgg_status put(dgg_buffer *buffer, int32_t character, dgg_error *error)
{
    static const char *const ligatures[] = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };
    int32_t ligature = character - FIRST_LIGATURE;
    if (is_unseen(character) || dgg_unicode_is_space(character)) {
        return DGG_OK;
    }
    if (ligature >= 0 && ligature < (int32_t)(sizeof ligatures / sizeof *ligatures)) {
        return dgg_buffer_add(buffer, dgg_text_of(ligatures[ligature]), error);
    }
    if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
        character += '!' - FIRST_FULL_WIDTH;
    }
    return dgg_unicode_put(buffer, character, error);
}

static bool is_ascii(dgg_text word)
{
    for (size_t i = 0; i < word.length; i++) {
        if ((unsigned char)word.start[i] >= FIRST_NOT_ASCII) {
            return false;
        }
    }
    return true;
}

dgg_status dgg_normalise_word(dgg_buffer *normal, dgg_text word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer spelled = { 0 };
    dgg_text rest = word;
    bool is_plain = is_ascii(word);
    if ((is_plain && dgg_text_find_byte(word, '.') == word.length &&
         dgg_text_find_byte(word, ' ') == word.length) ||
        dgg_simplified(word).length > 0) { /* they are composed as they stand */
        return dgg_buffer_add(normal, word, error);
    }
    while (rest.length > 0) {
        DGG_TRY(put(&spelled, dgg_unicode_take(&rest), error));
    }
    if (dgg_text_find_byte(word, '.') < word.length && !dgg_text_ends(word, ".")) {
        DGG_TRY(dgg_buffer_add(&spelled, dgg_text_of("."), error));
    }
    DGG_TRY(is_plain ? dgg_buffer_add(normal, dgg_buffer_text(&spelled), error)
                     : dgg_unicode_compose(normal, dgg_buffer_text(&spelled), error));
done:
    dgg_buffer_destroy(&spelled);
    return status;
}

void dgg_repairs_destroy(dgg_repairs *repairs)
{
    dgg_names_destroy(&repairs->damaged);
    dgg_release(repairs->meant);
    dgg_arena_release(&repairs->arena);
    dgg_buffer_destroy(&repairs->at_hand);
    *repairs = (dgg_repairs){ 0 };
}

dgg_text dgg_repair(const dgg_repairs *repairs, dgg_text word)
{
    uint32_t number = dgg_names_find(&repairs->damaged, word);
    return number == DGG_NO_NAME ? (dgg_text){ 0 } : repairs->meant[number];
}

/* Adds `word` as it is without the letters [start, end). */
static dgg_status add(dgg_repairs *repairs, dgg_text word, size_t start, size_t end,
                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *damaged = &repairs->at_hand;
    uint32_t number = 0;
    damaged->length = 0;
    DGG_TRY(dgg_buffer_add(damaged, dgg_text_slice(word, 0, start), error));
    DGG_TRY(dgg_buffer_add(damaged, dgg_text_slice(word, end, word.length), error));
    if (damaged->length < SHORTEST_DAMAGED) {
        return DGG_OK;
    }
    size_t known = repairs->damaged.count;
    DGG_TRY(dgg_reserve(&repairs->meant, &repairs->room, known + 1, sizeof word, error));
    DGG_TRY(dgg_names_add(&repairs->damaged, dgg_buffer_text(damaged), &number, error));
    if (number == known) {
        repairs->meant[number] = word;
    }
done:
    return status;
}

/* A font may have the ligature ffi, or make it of ff and i, or of f and fi. */
static dgg_status add_word(dgg_repairs *repairs, dgg_text word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t at = 0; at < word.length; at++) {
        dgg_text rest = dgg_text_slice(word, at, word.length);
        if (!dgg_text_starts(rest, "f")) {
            continue;
        }
        bool is_double = dgg_text_starts(rest, "ff");
        dgg_text behind = dgg_text_slice(rest, is_double ? 2 : 1, rest.length);
        bool has_more = dgg_text_starts(behind, "i") || dgg_text_starts(behind, "l");
        size_t end = at + (is_double ? 2 : 1) + (has_more ? 1 : 0);
        if (is_double || has_more) {
            DGG_TRY(add(repairs, word, at, end, error));
        }
        if (is_double && has_more) {
            DGG_TRY(add(repairs, word, at, end - 1, error));
            DGG_TRY(add(repairs, word, at + 1, end, error));
        }
        at = end - 1;
    }
done:
    return status;
}

dgg_status dgg_repairs_read(dgg_repairs *repairs, dgg_text list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (list.length > 0) {
        dgg_text word = dgg_text_trim(dgg_text_line(&list));
        if (word.length == 0 || dgg_text_starts(word, "#")) {
            continue;
        }
        DGG_TRY(dgg_arena_copy(&repairs->arena, &word, error));
        DGG_TRY(add_word(repairs, word, error));
    }
done:
    return status;
}
