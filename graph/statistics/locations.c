/* Records by location. */
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: each record counts once for every location it studies; a record on a city "    \
    "does not count for what contains it. Primary: by the points of its evidence; else a mention."

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    DGG_TRY(dgg_table_name(table, "locations", "Records by location", COUNTING, error));
    DGG_TRY(dgg_tally_init(&tally, analysis->graph->corpus, DGG_STUDIES, error));
    DGG_TRY(dgg_tally_write_coded(&tally, "location", "Location", table, error));
done:
    dgg_tally_destroy(&tally);
    return status;
}

const dgg_statistic dgg_statistic_locations = {
    { "locations", "records by location, primary and mention", NULL, NULL },
    { DGG_PAPER, DGG_LOCATION, DGG_KIND_COUNT },
    .fill = fill,
};
