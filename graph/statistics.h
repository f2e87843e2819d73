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

typedef struct dgg_statistic {
    dgg_row row;
    dgg_kind needs[DGG_MOST_NEEDS]; /* kinds without which it would count wrong; DGG_KIND_COUNT for
                                       none */
    dgg_status (*fill)(const dgg_analysis *analysis, dgg_table *table, dgg_error *error);
} dgg_statistic;

#define ROW(...) extern const dgg_statistic DGG_ROW(dgg_statistic_, __VA_ARGS__);
#include "graph/statistics.def"
#undef ROW

/* Fills an empty table by the named statistic; analysis->graph is all it looks at. Fails with
 * DGG_UNKNOWN_NAME, or with DGG_BAD_REQUEST if the corpus lacks what is to be counted. */
dgg_status dgg_statistic_fill(const dgg_analysis *analysis, const char *name, dgg_table *table,
                              dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
