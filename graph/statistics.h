/* statistics.h - what a row on the shelf of statistics must offer: each yields one table. */
#ifndef DGG_STATISTICS_H
#define DGG_STATISTICS_H

#include "base/table.h"
#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const dgg_shelf dgg_statistics; /* overview, years, venues, themes … */

typedef struct dgg_statistic {
    dgg_row row;
    dgg_status (*fill)(const dgg_analysis *analysis, dgg_table *table, dgg_error *error);
} dgg_statistic;

/* Fills an empty table by the named statistic. */
dgg_status dgg_statistic_fill(const dgg_analysis *analysis, const char *name, dgg_table *table,
                              dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
