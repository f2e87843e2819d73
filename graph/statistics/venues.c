/* Records by venue. */
#include "graph/statistics.h"
#include "graph/tally.h"

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    DGG_TRY(dgg_table_name(table, "venues", "Records by venue",
                           "Each record counts once, for the venue its source gives.", error));
    DGG_TRY(dgg_tally_init(&tally, analysis->graph->corpus, DGG_PUBLISHED_IN, error));
    DGG_TRY(dgg_tally_write(&tally, "venue", "Venue", table, error));
done:
    dgg_tally_destroy(&tally);
    return status;
}

const dgg_statistic dgg_statistic_venues = {
    { "venues", "records by journal, book or publisher", NULL, NULL },
    { DGG_PAPER, DGG_VENUE, DGG_KIND_COUNT },
    .fill = fill,
};
