/* Records by institution of their authors. */
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: each record counts once for every institution its authors name. Share: of "    \
    "the "                                                                                         \
    "records that name one. Single: no other institution is named; joint: others are."

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "institutions", "Records by institution", COUNTING, error));
    DGG_TRY(dgg_tally_write_shares(analysis->graph->corpus, DGG_WRITTEN_AT,
                                   &(dgg_tally_head){ "institution", "Institution" }, table,
                                   error));
done:
    return status;
}

const dgg_statistic dgg_statistic_institutions = {
    { "institutions", "records by institution of their authors", NULL, NULL },
    { DGG_PAPER, DGG_INSTITUTION, DGG_KIND_COUNT },
    .fill = fill,
};
