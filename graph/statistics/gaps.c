/* Gap candidates: themes and locations that meet less often than chance has it, or more often. */
#include "graph/comparisons.h"
#include "graph/statistics.h"

enum { SEED = 42, FEWEST_PERMUTATIONS = 100, MANY_LINKS = 40000 };
static const double affordable = 1.2e8; /* links traded in all permutations: some seconds */

/* As many as the cells need, but of large corpora. */
static uint32_t permutations_of(const dgg_corpus *corpus)
{
    size_t links = corpus->links[DGG_DISCUSSES].count;
    double can = links > MANY_LINKS ? affordable / (double)links : 0;
    return links <= MANY_LINKS         ? 0
           : can < FEWEST_PERMUTATIONS ? FEWEST_PERMUTATIONS
                                       : (uint32_t)can;
}

static dgg_status measure(const dgg_measured *measured, dgg_table *table, dgg_error *error)
{
    const dgg_analysis_options *how = measured->how;
    bool is_given = how != NULL && (how->seed > 0 || how->seed_is_zero);
    const dgg_corpus *corpus = measured->analysis->graph->corpus;
    const dgg_comparison_options options = { .seed = is_given ? how->seed : SEED,
                                             .permutations = permutations_of(corpus) };
    return dgg_comparison_fill(corpus, &options, "gaps", table, error);
}

const dgg_statistic dgg_statistic_gaps = {
    { "gaps", "themes by locations: too few records together, or too many", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_LOCATION },
    .takes_long = true,
    .measure = measure,
};
