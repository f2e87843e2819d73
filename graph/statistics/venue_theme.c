/* Venues by themes: in how many records both stand. */
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: a record counts once in every cell of its venue and a theme it discusses, "    \
    "primary or mention; a row adds up to more than the records of the venue. Venues and themes "  \
    "of most records stand first."

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    static const dgg_tally_sides sides = { DGG_PUBLISHED_IN, DGG_DISCUSSES, "venue", "Venue" };
    dgg_status status = dgg_table_name(table, "venue_theme", "Venues by themes", COUNTING, error);
    return status == DGG_OK ? dgg_tally_write_cross(analysis->graph->corpus, &sides, table, error)
                            : status;
}

const dgg_statistic dgg_statistic_venue_theme = {
    { "venue_theme", "records by venue and theme", NULL, NULL },
    { DGG_PAPER, DGG_VENUE, DGG_THEME },
    .fill = fill,
};
