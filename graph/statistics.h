/* statistics.h - counts of what was read: what a row on the shelf of statistics must offer. Each
 * yields one table that says how it counts. */
#ifndef DGG_STATISTICS_H
#define DGG_STATISTICS_H

#include "base/table.h"
#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const dgg_shelf dgg_statistics; /* overview, years, venues, themes … */

enum { DGG_MOST_NEEDS = 3 };

/* What a table is made of. */
typedef struct dgg_measured {
    const dgg_analysis *analysis;    /* analysis->graph alone, unless `how` is there */
    const dgg_analysis_options *how; /* of the analysis; NULL if nothing was measured */
    bool is_sample;                  /* of a larger literature: intervals make sense */
} dgg_measured;

/* A row fills its table by one of the two. */
typedef struct dgg_statistic {
    dgg_row row;
    dgg_kind needs[DGG_MOST_NEEDS]; /* kinds without which it would count wrong; DGG_KIND_COUNT for
                                       none */
    bool needs_analysis;            /* scores and communities, not the graph alone */
    bool takes_long;                /* seconds of large corpora: for those who ask for it */
    dgg_status (*fill)(const dgg_analysis *analysis, dgg_table *table, dgg_error *error);
    dgg_status (*measure)(const dgg_measured *measured, dgg_table *table, dgg_error *error);
} dgg_statistic;

#define ROW(...) extern const dgg_statistic DGG_ROW(dgg_statistic_, __VA_ARGS__);
#include "graph/statistics.def"
#undef ROW

/* Fills an empty table by the named statistic. Fails with DGG_UNKNOWN_NAME, or with DGG_BAD_REQUEST
 * if the corpus lacks what is to be counted, or nothing was measured and the statistic needs it. */
dgg_status dgg_statistic_measure(const dgg_measured *measured, const char *name, dgg_table *table,
                                 dgg_error *error);

/* The same of those that need no analysis: analysis->graph is all they look at. */
dgg_status dgg_statistic_fill(const dgg_analysis *analysis, const char *name, dgg_table *table,
                              dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
