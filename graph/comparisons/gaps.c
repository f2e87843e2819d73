/* Themes by locations that meet less often, or more often, than by chance. */
#include "graph/comparisons.h"

static dgg_status fill(dgg_compared *compared, dgg_error *error)
{
    return dgg_compare_cells(compared, &(dgg_cells_of){ DGG_STUDIES, NULL, NULL }, error);
}

const dgg_comparison dgg_comparison_gaps = {
    { "gaps", "themes by locations: too few records together, or too many",
      "records observed / mean of permutations of which theme is whose that keep the number of "
      "themes of each record and of records of each theme; p two-sided, 2 (r + 1) / (N + 1), "
      "r of N permutations going as far",
      "curveball trades of Strona et al. 2014, Nature Communications 5:4114" },
    "Themes by locations, observed and expected",
    false,
    DGG_LOCATION,
    fill,
};
