/* Wrapping of least raggedness: the fewest lines, and these as equal as they can be. */
#include "layouts/labels.h"

#include <string.h>

#include "base/unicode.h"
#include "layouts/labels/pieces.h"

static const char ellipsis[] = "…";
static const char separator[] = " · ", dot[] = "·";

enum {
    NO_BREAK_SPACE = 0xA0,
    NARROW_NO_BREAK_SPACE = 0x202F,
    FIRST_STRONG_ISOLATE = 0x2068,
    POP_ISOLATE = 0x2069,
};

static const double price_inside_part = 0.12; /* of the square of the width */

/* The ways to break the first pieces into so many lines: the cost of the best one and where its
 * last line starts. */
typedef struct way {
    double cost;
    size_t from;
} way;

typedef struct balancing {
    dgg_text label;
    const dgg_pieces *pieces;
    const dgg_wrapping *how;
    double wanted; /* width of a line */
} balancing;

/* Marks that turn the text behind them around. */
static bool overrides(int32_t character)
{
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

static bool runs_leftwards(int32_t character)
{
    return (character >= 0x590 && character <= 0x8FF) ||
           (character >= 0xFB1D && character <= 0xFDFF) ||
           (character >= 0xFE70 && character <= 0xFEFE) ||
           (character >= 0x10800 && character <= 0x10FFF) ||
           (character >= 0x1E800 && character <= 0x1EFFF);
}

/* Single blanks, nothing that cannot be seen, none at the ends. */
static dgg_status tidy(dgg_text label, dgg_buffer *tidied, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer clean = { 0 };
    DGG_TRY(dgg_unicode_clean(&clean, label, error));
    dgg_text rest = dgg_buffer_text(&clean);
    bool is_apart = false;
    while (rest.length > 0) {
        int32_t character = dgg_unicode_take(&rest);
        bool stays = character == NO_BREAK_SPACE || character == NARROW_NO_BREAK_SPACE;
        if (dgg_unicode_is_space(character) && !stays) {
            is_apart = tidied->length > 0;
        } else if (!overrides(character)) {
            DGG_TRY(dgg_buffer_add(tidied, dgg_text_of(is_apart ? " " : ""), error));
            DGG_TRY(dgg_unicode_put(tidied, character, error));
            is_apart = false;
        }
    }
done:
    dgg_buffer_destroy(&clean);
    return status;
}

static double width_of(const dgg_pieces *pieces, size_t from, size_t after)
{
    double width = 0;
    for (size_t i = from; i < after; i++) {
        width += pieces->items[i].width + (i + 1 < after ? pieces->items[i].gap : 0);
    }
    return width;
}

/* How many pieces fill the lines at most, when the last line also holds `extra`; *lines tells how
 * many they fill. */
static size_t fill(const dgg_pieces *pieces, const dgg_wrapping *how, double extra, size_t *lines)
{
    size_t i = 0;
    *lines = 0;
    while (i < pieces->count && *lines < how->most_lines) {
        double room = how->width - (*lines + 1 == how->most_lines ? extra : 0);
        double used = pieces->items[i].width;
        i++;
        while (i < pieces->count &&
               used + pieces->items[i - 1].gap + pieces->items[i].width <= room) {
            used += pieces->items[i - 1].gap + pieces->items[i].width;
            i++;
        }
        ++*lines;
    }
    return i;
}

/* Replaces the label by its beginning and "…". */
static dgg_status shorten(dgg_buffer *label, const dgg_pieces *pieces, size_t kept,
                          dgg_error *error)
{
    static const char loose[] = " ,;:.-(/";
    size_t length = kept > 0 ? pieces->items[kept - 1].end : 0;
    while (label->bytes != NULL && length > 0 && strchr(loose, label->bytes[length - 1]) != NULL) {
        length--;
    }
    label->length = length;
    return dgg_buffer_add(label, dgg_text_of(ellipsis), error);
}

/* Joined names are best broken behind the "·" between them. */
static bool ends_part(dgg_text label, const dgg_piece *piece)
{
    return dgg_text_ends(dgg_text_slice(label, piece->start, piece->end), dot);
}

static void try_line(const balancing *task, way *ways)
{
    const dgg_pieces *pieces = task->pieces;
    size_t row = pieces->count + 1;
    double room = task->how->width, inside_part = price_inside_part * room * room;
    for (size_t end = 1; end <= pieces->count; end++) {
        double width = 0;
        way *best = &ways[row + end];
        *best = (way){ .cost = -1 };
        for (size_t from = end; from-- > 0;) {
            const dgg_piece *piece = &pieces->items[from];
            width += piece->width + (from + 1 < end ? piece->gap : 0);
            if (width > room + 1e-9) {
                break;
            }
            double off = width - task->wanted, cost = ways[from].cost + off * off;
            cost += from > 0 && !ends_part(task->label, &pieces->items[from - 1]) ? inside_part : 0;
            if (ways[from].cost >= 0 && (best->cost < 0 || cost < best->cost)) {
                *best = (way){ cost, from };
            }
        }
    }
    ways[row].cost = -1;
}

/* breaks[i] becomes the first piece of line i. */
static dgg_status balance(const balancing *task, size_t lines, size_t *breaks, dgg_error *error)
{
    dgg_status status = DGG_OK;
    way *ways = NULL;
    size_t row = task->pieces->count + 1;
    DGG_TRY(dgg_grow(&ways, row * (lines + 1), sizeof *ways, error));
    for (size_t i = 0; i < row; i++) {
        ways[i] = (way){ .cost = i == 0 ? 0 : -1 };
    }
    for (size_t line = 0; line < lines; line++) {
        try_line(task, ways + line * row);
    }
    for (size_t line = lines, end = task->pieces->count; line-- > 0;) {
        end = ways[(line + 1) * row + end].from;
        breaks[line] = end;
    }
done:
    dgg_release(ways);
    return status;
}

/* Widens the lines for the longest word, as far as that is allowed. */
static dgg_status widen(dgg_text label, dgg_wrapping *how, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pieces pieces = { 0 };
    if (how->widest > how->width) {
        DGG_TRY(dgg_pieces_cut(&pieces, label, how, how->widest, error));
        for (size_t i = 0; i < pieces.count; i++) {
            how->width = pieces.items[i].width > how->width ? pieces.items[i].width : how->width;
        }
    }
done:
    dgg_pieces_destroy(&pieces);
    return status;
}

/* Cuts the label, which all fits now, into its lines. */
static dgg_status take_lines(dgg_text label, const dgg_wrapping *how, dgg_arena **arena,
                             dgg_lines *lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pieces pieces = { 0 };
    size_t *breaks = NULL, count = 0;
    DGG_TRY(dgg_pieces_cut(&pieces, label, how, how->width, error));
    fill(&pieces, how, 0, &count);
    DGG_TRY(dgg_arena_alloc(arena, &lines->items, count * sizeof *lines->items, error));
    DGG_TRY(dgg_grow(&breaks, count + 1, sizeof *breaks, error));
    double wanted = width_of(&pieces, 0, pieces.count) / (double)count;
    DGG_TRY(balance(&(balancing){ label, &pieces, how, wanted }, count, breaks, error));
    breaks[count] = pieces.count;
    for (size_t i = 0; i < count; i++) {
        size_t start = pieces.items[breaks[i]].start, end = pieces.items[breaks[i + 1] - 1].end;
        double width = width_of(&pieces, breaks[i], breaks[i + 1]);
        lines->items[i] = dgg_text_trim(dgg_text_slice(label, start, end));
        lines->width = width > lines->width ? width : lines->width;
    }
    lines->count = count;
done:
    dgg_release(breaks);
    dgg_pieces_destroy(&pieces);
    return status;
}

/* Takes words off the end until what is left and "…" fill no more than the lines there are. */
static dgg_status make_fit(dgg_buffer *label, const dgg_wrapping *how, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pieces pieces = { 0 };
    size_t lines = 0;
    double extra = how->size * dgg_metrics_width(dgg_text_of(ellipsis), how->face);
    DGG_TRY(dgg_pieces_cut(&pieces, dgg_buffer_text(label), how, how->width, error));
    if (fill(&pieces, how, 0, &lines) == pieces.count) {
        goto done;
    }
    dgg_pieces_destroy(&pieces);
    DGG_TRY(dgg_pieces_cut(&pieces, dgg_buffer_text(label), how, how->width - extra, error));
    DGG_TRY(shorten(label, &pieces, fill(&pieces, how, extra, &lines), error));
done:
    dgg_pieces_destroy(&pieces);
    return status;
}

dgg_status dgg_label_wrap(dgg_text label, const dgg_wrapping *how, dgg_arena **arena,
                          dgg_lines *lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer tidied = { 0 };
    dgg_wrapping widened = *how;
    *lines = (dgg_lines){ 0 };
    DGG_TRY(tidy(label, &tidied, error));
    DGG_TRY(widen(dgg_buffer_text(&tidied), &widened, error));
    DGG_TRY(make_fit(&tidied, &widened, error));
    dgg_text kept = dgg_buffer_text(&tidied);
    DGG_TRY(dgg_arena_copy(arena, &kept, error));
    if (kept.length > 0) {
        DGG_TRY(take_lines(kept, &widened, arena, lines, error));
    }
done:
    dgg_buffer_destroy(&tidied);
    return status;
}

dgg_status dgg_label_join(const dgg_text *names, size_t count, dgg_arena **arena, dgg_text *joined,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer all = { 0 };
    for (size_t i = 0; i < count; i++) {
        if (names[i].length > 0 && all.length > 0) {
            DGG_TRY(dgg_buffer_add(&all, dgg_text_of(separator), error));
        }
        DGG_TRY(dgg_buffer_add(&all, names[i], error));
    }
    *joined = dgg_buffer_text(&all);
    DGG_TRY(dgg_arena_copy(arena, joined, error));
done:
    dgg_buffer_destroy(&all);
    return status;
}

dgg_status dgg_label_isolate(dgg_text *text, dgg_arena **arena, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer apart = { 0 };
    bool is_foreign = false;
    for (dgg_text rest = *text; rest.length > 0 && !is_foreign;) {
        is_foreign = runs_leftwards(dgg_unicode_take(&rest));
    }
    DGG_TRY(is_foreign ? dgg_unicode_put(&apart, FIRST_STRONG_ISOLATE, error) : DGG_OK);
    for (dgg_text rest = *text; rest.length > 0;) {
        int32_t character = dgg_unicode_take(&rest);
        if (!overrides(character)) {
            DGG_TRY(dgg_unicode_put(&apart, character, error));
        }
    }
    DGG_TRY(is_foreign ? dgg_unicode_put(&apart, POP_ISOLATE, error) : DGG_OK);
    *text = dgg_buffer_text(&apart);
    DGG_TRY(dgg_arena_copy(arena, text, error));
done:
    dgg_buffer_destroy(&apart);
    return status;
}
