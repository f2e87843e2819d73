/* Records by country of their authors' institutions, which is not what they study. */
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: each record counts once for every country in its authors' addresses; what it " \
    "studies does not matter. Share: of the records with such a country. Single: all addresses "   \
    "are in one country; joint: they are in several."

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_table_name(table, "countries", "Records by country of their authors", COUNTING, error));
    DGG_TRY(dgg_tally_write_shares(analysis->graph->corpus, DGG_FROM_COUNTRY,
                                   &(dgg_tally_head){ "country", "Country" }, table, error));
done:
    return status;
}

const dgg_statistic dgg_statistic_countries = {
    { "countries", "records by country of their authors, single and joint", NULL, NULL },
    { DGG_PAPER, DGG_COUNTRY, DGG_KIND_COUNT },
    .fill = fill,
};
