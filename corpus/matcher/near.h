/* near.h - both sides of "a ~5 b" brought together. */
#ifndef DGG_MATCHER_NEAR_H
#define DGG_MATCHER_NEAR_H

#include "corpus/matcher.h"

enum { DGG_WHOLE_PATTERN, DGG_LEFT_SIDE, DGG_RIGHT_SIDE, DGG_SIDES };

/* Adds a hit for each left side that has a right side near it in the same sentence: with the
 * nearest one, the earlier of two. */
dgg_status dgg_near_join(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error);

#endif
