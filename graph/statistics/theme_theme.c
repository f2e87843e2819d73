/* Themes by themes: in how many records both stand. */
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: a record counts once in every cell of two themes it discusses, primary or "    \
    "mention. Where a theme meets itself stand all its records. Which pairs are more or less "     \
    "often "                                                                                       \
    "than by chance: dggraph compare --table theme_pairs."

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    static const dgg_tally_sides sides = { DGG_DISCUSSES, DGG_DISCUSSES, "theme", "Theme" };
    dgg_status status = dgg_table_name(table, "theme_theme", "Themes by themes", COUNTING, error);
    return status == DGG_OK ? dgg_tally_write_cross(analysis->graph->corpus, &sides, table, error)
                            : status;
}

const dgg_statistic dgg_statistic_theme_theme = {
    { "theme_theme", "records by two themes", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_KIND_COUNT },
    .fill = fill,
};
