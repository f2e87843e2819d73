/* Slices of years: a small number counts them, larger ones are years. */
#include "graph/slices.h"

#include <stdio.h>

#include "base/number.h"

enum { FIRST_YEAR = 1000, LAST_YEAR = 2999 };

static dgg_status refuse(const char *text, dgg_error *error)
{
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "the slices '%.80s': give a number of them up to %d, or years in order, as "
                    "2010-2014,2015-2019",
                    text, DGG_SLICES_MOST);
}

/* A whole number below 3000; -1 for anything else. */
static int whole(dgg_text text)
{
    double number = 0;
    bool is_number = dgg_number_read(dgg_text_trim(text), &number);
    bool is_whole =
        is_number && number >= 0 && number <= LAST_YEAR && number == (double)(int)number;
    return is_whole ? (int)number : -1;
}

static bool read_slice(dgg_text text, dgg_slice *slice)
{
    dgg_text from = dgg_text_cut(&text, '-');
    slice->from = whole(from);
    slice->to = text.length > 0 ? whole(text) : slice->from;
    return slice->from >= FIRST_YEAR && slice->to >= slice->from;
}

static bool read_named(dgg_slices *slices, dgg_text rest)
{
    do {
        dgg_slice slice = { 0 };
        bool is_slice =
            slices->count < DGG_SLICES_MOST && read_slice(dgg_text_cut(&rest, ','), &slice);
        bool is_behind = slices->count == 0 || slices->items[slices->count - 1].to < slice.from;
        if (!is_slice || !is_behind) {
            return false;
        }
        slices->items[slices->count++] = slice;
    } while (rest.length > 0);
    return true;
}

static dgg_status cut(dgg_slices *slices, int number, int first, int last, dgg_error *error)
{
    int years = first > 0 ? last - first + 1 : 0;
    if (number > years) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "%d slices of %d year%s: there cannot be more than years", number, years,
                        years == 1 ? "" : "s");
    }
    for (int i = 0; i < number; i++) {
        slices->items[slices->count++] =
            (dgg_slice){ first + i * years / number, first + (i + 1) * years / number - 1 };
    }
    slices->are_equal = true;
    return DGG_OK;
}

dgg_status dgg_slices_read(dgg_slices *slices, const char *text, int first, int last,
                           dgg_error *error)
{
    int number = whole(dgg_text_of(text));
    *slices = (dgg_slices){ 0 };
    if (number > 0 && number < FIRST_YEAR) {
        return number <= DGG_SLICES_MOST ? cut(slices, number, first, last, error)
                                         : refuse(text, error);
    }
    return read_named(slices, dgg_text_of(text)) ? DGG_OK : refuse(text, error);
}

void dgg_slices_cut(dgg_slices *slices, int first, int last, size_t most)
{
    int years = last - first + 1, room = most < DGG_SLICES_MOST ? (int)most : DGG_SLICES_MOST;
    int step = (years + room - 1) / room;
    *slices = (dgg_slices){ .are_equal = true };
    for (int to = first + (years - 1) % step; to <= last; to += step) {
        int from = to - step + 1 > first ? to - step + 1 : first;
        slices->items[slices->count++] = (dgg_slice){ from, to };
    }
}

dgg_status dgg_slices_check(const char *text, dgg_error *error)
{
    dgg_slices slices;
    return dgg_slices_read(&slices, text, FIRST_YEAR, LAST_YEAR, error);
}

size_t dgg_slices_find(const dgg_slices *slices, int year)
{
    size_t i = 0;
    while (i < slices->count && !(slices->items[i].from <= year && year <= slices->items[i].to)) {
        i++;
    }
    return i;
}

const char *dgg_slice_name(dgg_slice slice, char name[DGG_SLICE_NAME_ROOM])
{
    if (slice.from == slice.to) {
        snprintf(name, DGG_SLICE_NAME_ROOM, "%d", slice.from);
    } else {
        snprintf(name, DGG_SLICE_NAME_ROOM, "%d-%d", slice.from, slice.to);
    }
    return name;
}
