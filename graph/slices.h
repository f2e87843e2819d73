/* slices.h - a span of years cut into slices: so many of the same length, or those that are named.
 */
#ifndef DGG_SLICES_H
#define DGG_SLICES_H

#include "base/base.h"

enum { DGG_SLICES_MOST = 100 };

typedef struct dgg_slice {
    int from, to; /* years, both within */
} dgg_slice;

typedef struct dgg_slices {
    dgg_slice items[DGG_SLICES_MOST]; /* ascending, none touches another */
    size_t count;
    bool are_equal; /* cut by number, not named */
} dgg_slices;

/* Reads "3", "2010-2014,2015-2019" or "2009,2010-2014". `first` and `last` are the years that a
 * number of slices is cut from: their lengths differ by one year at most, the longer ones last.
 * Fails with DGG_BAD_REQUEST for what is neither, or more slices than years. */
dgg_status dgg_slices_read(dgg_slices *slices, const char *text, int first, int last,
                           dgg_error *error);

/* Cuts the years into spans of as many years each, of which there are `most` at most: as short as
 * that allows; the first one may be shorter. */
void dgg_slices_cut(dgg_slices *slices, int first, int last, size_t most);

/* Fails as dgg_slices_read would, whatever the years are. */
dgg_status dgg_slices_check(const char *text, dgg_error *error);

/* The slice of a year; slices->count if it is in none. */
size_t dgg_slices_find(const dgg_slices *slices, int year);

enum { DGG_SLICE_NAME_ROOM = 32 };
/* "2010-2014", or "2010" for one year. Returns `name`. */
const char *dgg_slice_name(dgg_slice slice, char name[DGG_SLICE_NAME_ROOM]);

#endif
