/* The shelf of statistics: each yields one table. */
#include "graph/statistics.h"

#define ROW(...) &DGG_ROW(dgg_statistic_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/statistics.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_statistics = { "statistics", rows };

dgg_status dgg_statistic_fill(const dgg_analysis *analysis, const char *name, dgg_table *table,
                              dgg_error *error)
{
    return dgg_statistic_measure(&(dgg_measured){ .analysis = analysis }, name, table, error);
}

dgg_status dgg_statistic_measure(const dgg_measured *measured, const char *name, dgg_table *table,
                                 dgg_error *error)
{
    const dgg_row *row = dgg_shelf_find(&dgg_statistics, name, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    const dgg_statistic *statistic = (const dgg_statistic *)row;
    const dgg_corpus *corpus = measured->analysis->graph->corpus;
    if (corpus->paper_count == 0 && corpus->nodes.count > 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' counts records, and a ready network holds none", name);
    }
    for (size_t i = 0; i < sizeof statistic->needs / sizeof *statistic->needs; i++) {
        dgg_kind kind = statistic->needs[i];
        if (kind != DGG_KIND_COUNT && corpus->lacks[kind]) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "'%s' counts nodes of the kind %s, and the saved graph was written "
                            "without them",
                            name, dgg_kind_name(kind));
        }
    }
    if (statistic->needs_analysis && measured->how == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "'%s' tells measures, and nothing was measured",
                        name);
    }
    return statistic->fill != NULL ? statistic->fill(measured->analysis, table, error)
                                   : statistic->measure(measured, table, error);
}
