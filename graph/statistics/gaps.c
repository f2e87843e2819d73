/* Gap candidates: themes and locations that meet less often than chance has it, or more often. */
#include "graph/comparisons.h"
#include "graph/statistics.h"

enum { SEED = 42 };

static dgg_status measure(const dgg_measured *measured, dgg_table *table, dgg_error *error)
{
    const dgg_analysis_options *how = measured->how;
    bool is_given = how != NULL && (how->seed > 0 || how->seed_is_zero);
    const dgg_comparison_options options = { .seed = is_given ? how->seed : SEED };
    return dgg_comparison_fill(measured->analysis->graph->corpus, &options, "gaps", table, error);
}

const dgg_statistic dgg_statistic_gaps = {
    { "gaps", "themes by locations: too few records together, or too many", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_LOCATION },
    .takes_long = true,
    .measure = measure,
};
