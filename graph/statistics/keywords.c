/* Records by keyword. */
#include "graph/statistics.h"
#include "graph/tally.h"

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    DGG_TRY(dgg_table_name(
        table, "keywords", "Records by keyword",
        "Full counting: each record counts once for every keyword its source gives it.", error));
    DGG_TRY(dgg_tally_init(&tally, analysis->graph->corpus, DGG_HAS_KEYWORD, error));
    DGG_TRY(dgg_tally_write(&tally, "keyword", "Keyword", table, error));
done:
    dgg_tally_destroy(&tally);
    return status;
}

const dgg_statistic dgg_statistic_keywords = {
    { "keywords", "records by keyword of their source", NULL, NULL },
    { DGG_PAPER, DGG_KEYWORD, DGG_KIND_COUNT },
    .fill = fill,
};
