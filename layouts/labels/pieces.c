/* Where a line may end: at blanks, behind hyphens, between Chinese characters. */
#include "layouts/labels/pieces.h"

#include <string.h>

#include "base/unicode.h"

enum { NO_BREAK_SPACE = 0xA0, MIDDLE_DOT = 0xB7, EN_DASH = 0x2013, EM_DASH = 0x2014 };

static bool is_among(int32_t character, const int32_t *set)
{
    while (*set != 0 && *set != character) {
        set++;
    }
    return *set != 0;
}

/* Marks that stay with what is before them. */
static bool closes(int32_t character)
{
    static const int32_t marks[] = { '!',    ')',    ',',    '.',    ':',    ';',    '?',
                                     ']',    '}',    '%',    0x2019, 0x201D, 0x2026, 0x3001,
                                     0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015,
                                     0x30FB, 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A,
                                     0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0 };
    return is_among(character, marks) || dgg_unicode_is_mark(character);
}

/* Marks that stay with what is behind them. */
static bool opens(int32_t character)
{
    static const int32_t marks[] = { '(',    '[',    '{',    0x2018, 0x201C, 0x3008, 0x300A, 0x300C,
                                     0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF5B, 0 };
    return is_among(character, marks);
}

static bool joins(int32_t character)
{
    static const int32_t marks[] = { '-', '/', 0x2010, EN_DASH, EM_DASH, 0 };
    return is_among(character, marks);
}

/* The characters around a place, 0 where there is none. */
typedef struct place {
    int32_t earliest, earlier, before; /* those before it */
    int32_t at;                        /* the one behind it */
} place;

static bool may_end_between(const place *here)
{
    if (here->at == ' ' || here->before == ' ' || closes(here->at) || opens(here->before)) {
        return false;
    }
    if (joins(here->before)) {
        return dgg_unicode_is_letter(here->earliest) && dgg_unicode_is_letter(here->earlier) &&
               dgg_unicode_is_letter(here->at); /* but "e-government" stays whole */
    }
    return dgg_unicode_is_wide(here->before) ||
           (dgg_unicode_is_wide(here->at) && here->before != 0);
}

/* A separator that stands alone belongs to the line that it ends. */
static bool begins_with_separator(dgg_text rest)
{
    int32_t first = dgg_unicode_take(&rest);
    return (first == MIDDLE_DOT || first == EN_DASH || first == EM_DASH) &&
           (rest.length == 0 || rest.start[0] == ' ');
}

static dgg_status add(dgg_pieces *pieces, const dgg_piece *piece, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (piece->end > piece->start) {
        DGG_TRY(
            dgg_reserve(&pieces->items, &pieces->room, pieces->count + 1, sizeof *piece, error));
        pieces->items[pieces->count++] = *piece;
    }
done:
    return status;
}

dgg_status dgg_pieces_cut(dgg_pieces *pieces, dgg_text label, const dgg_wrapping *how,
                          double widest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double blank = how->size * dgg_metrics_character(' ', how->face);
    dgg_text rest = label;
    dgg_piece piece = { 0 };
    place here = { 0 };
    while (rest.length > 0) {
        size_t start = label.length - rest.length;
        here = (place){ here.earlier, here.before, here.at, dgg_unicode_take(&rest) };
        size_t end = label.length - rest.length;
        double width = how->size * dgg_metrics_character(here.at, how->face);
        if (here.at == ' ' && !begins_with_separator(rest)) {
            piece.gap = blank;
            DGG_TRY(add(pieces, &piece, error));
            piece = (dgg_piece){ .start = end, .end = end };
            continue;
        }
        if (piece.width + width > widest || may_end_between(&here)) {
            DGG_TRY(add(pieces, &piece, error));
            piece = (dgg_piece){ .start = start };
        }
        piece.end = end;
        piece.width += width;
    }
    DGG_TRY(add(pieces, &piece, error));
done:
    return status;
}

void dgg_pieces_destroy(dgg_pieces *pieces)
{
    dgg_release(pieces->items);
    *pieces = (dgg_pieces){ 0 };
}
