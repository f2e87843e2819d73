/* Records by author. */
#include "graph/statistics.h"
#include "graph/tally.h"

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    DGG_TRY(dgg_table_name(table, "people", "Records by author",
                           "Full counting: each record counts once for every author it names, so "
                           "the column adds up to more than the records.",
                           error));
    DGG_TRY(dgg_tally_init(&tally, analysis->graph->corpus, DGG_WROTE, error));
    DGG_TRY(dgg_tally_write(&tally, "author", "Author", table, error));
done:
    dgg_tally_destroy(&tally);
    return status;
}

const dgg_statistic dgg_statistic_people = {
    { "people", "records by author", NULL, NULL },
    { DGG_PAPER, DGG_PERSON, DGG_KIND_COUNT },
    .fill = fill,
};
