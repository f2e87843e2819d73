/* near.h - both sides of "a ~5 b" brought together. */
#ifndef DGG_MATCHER_NEAR_H
#define DGG_MATCHER_NEAR_H

#include "corpus/matcher.h"

/* Adds a hit for each left side that has a right side near it in the same sentence: with the
 * nearest one, the earlier of two. */
dgg_status dgg_near_join(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error);

/* The same for the sides of all pairs that have both, by the stops of the scan. */
dgg_status dgg_near_find(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error);

#endif
