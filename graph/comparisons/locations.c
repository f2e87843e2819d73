/* Locations whose share differs between two groups of papers. */
#include "graph/comparisons.h"

static dgg_status fill(dgg_compared *compared, dgg_error *error)
{
    return dgg_compare_shares(compared, DGG_STUDIES, error);
}

const dgg_comparison dgg_comparison_locations = {
    { "locations", "shares of locations in two groups of papers, and their difference",
      "a of n records less b of m; exact permutation of the papers that are in one group only, "
      "two-sided, which is Fisher's exact test of these",
      "Fisher 1935, The Design of Experiments" },
    "Locations in two groups",
    true,
    DGG_LOCATION,
    fill,
};
