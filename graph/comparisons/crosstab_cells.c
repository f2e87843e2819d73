/* The cells of two groups of themes that hold too few records, or too many. */
#include "graph/theme_groups.h"

static dgg_status fill(dgg_compared *compared, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_theme_groups_check(compared, error));
    const dgg_cells_of cells = { DGG_DISCUSSES, compared->how.rows, compared->how.across };
    DGG_TRY(dgg_compare_cells(compared, &cells, error));
done:
    return status;
}

const dgg_comparison dgg_comparison_crosstab_cells = {
    { "crosstab_cells", "cells of two groups of themes: too few records together, or too many",
      "records observed / mean of permutations of which theme of the rows is whose that keep the "
      "number of these themes of each record and of records of each theme; p two-sided, "
      "2 (r + 1) / (N + 1), r of N permutations going as far",
      "curveball trades of Strona et al. 2014, Nature Communications 5:4114" },
    "Cells of two groups of themes, observed and expected",
    false,
    DGG_THEME,
    fill,
};
