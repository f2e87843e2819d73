/* Themes by locations: in how many records both stand. */
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: a record counts once in every cell of a theme it discusses and a location it " \
    "studies, primary or mention; rows and columns add up to more than the records."

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    static const dgg_tally_sides sides = { DGG_DISCUSSES, DGG_STUDIES, "theme", "Theme" };
    dgg_status status =
        dgg_table_name(table, "theme_location", "Themes by locations", COUNTING, error);
    return status == DGG_OK ? dgg_tally_write_cross(analysis->graph->corpus, &sides, table, error)
                            : status;
}

const dgg_statistic dgg_statistic_theme_location = {
    { "theme_location", "records by theme and location", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_LOCATION },
    .fill = fill,
};
