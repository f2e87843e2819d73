/* Widths of characters: tables for Latin, Greek, Cyrillic and punctuation, rules for the rest. */
#include "layouts/metrics.h"

#include "base/unicode.h"
#include "layouts/metrics/widths.h"

static const double full = 1;           /* Han, kana, full-width forms */
static const double of_an_emoji = 1.4;  /* wider than high in common emoji fonts */
static const double of_a_letter = 0.8;  /* Latin, Greek, Cyrillic letters with rare accents */
static const double of_a_stranger = 1;  /* other scripts: few characters are wider */
static const double thousandths = 1000; /* the tables count in them */

enum { FIRST_RARE = 0x180, AFTER_RARE = 0x530, FIRST_ADDED = 0x1E00, AFTER_ADDED = 0x2000 };
enum { FIRST_EMOJI = 0x1F000, AFTER_EMOJI = 0x20000 };

/* Joiners, direction marks, the soft hyphen, controls: they are there and take no room. */
static bool is_invisible(int32_t character)
{
    static const int32_t ranges[][2] = {
        { 0x00, 0x1F },     { 0x7F, 0x9F },       { 0xAD, 0xAD },     { 0x61C, 0x61C },
        { 0x200B, 0x200F }, { 0x2028, 0x202E },   { 0x2060, 0x206F }, { 0xFE00, 0xFE0F },
        { 0xFEFF, 0xFEFF }, { 0xE0000, 0xE0FFF },
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (character >= ranges[i][0] && character <= ranges[i][1]) {
            return true;
        }
    }
    return dgg_unicode_is_mark(character);
}

static bool is_between(int32_t character, int32_t first, int32_t after)
{
    return character >= first && character < after;
}

double dgg_metrics_character(int32_t character, dgg_face face)
{
    unsigned known = dgg_widths_find(character, face == DGG_BOLD);
    if (is_invisible(character)) {
        return 0;
    }
    if (known > 0) {
        return known / thousandths;
    }
    if (is_between(character, FIRST_EMOJI, AFTER_EMOJI)) {
        return of_an_emoji;
    }
    if (dgg_unicode_is_wide(character)) {
        return full;
    }
    return is_between(character, FIRST_RARE, AFTER_RARE) ||
                   is_between(character, FIRST_ADDED, AFTER_ADDED)
               ? of_a_letter
               : of_a_stranger;
}

double dgg_metrics_width(dgg_text text, dgg_face face)
{
    double width = 0;
    while (text.length > 0) {
        width += dgg_metrics_character(dgg_unicode_take(&text), face);
    }
    return width;
}
