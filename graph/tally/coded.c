/* Records by theme or location: how many, as a main subject or not, which share, and when. */
#include "graph/exact.h"
#include "graph/tally.h"

typedef struct heading {
    const char *key, *name;
    int places;
} heading;

static dgg_status add_headings(dgg_table *table, const heading *headings, size_t count,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count && status == DGG_OK; i++) {
        status = dgg_table_add_column(table, dgg_text_of(headings[i].key),
                                      dgg_text_of(headings[i].name), headings[i].places, error);
    }
    return status;
}

static dgg_status add_columns(dgg_table *table, const dgg_tally_coded *how, dgg_error *error)
{
    const heading first[] = { { how->key, how->name, 0 },  { "id", "Id", 0 },
                              { "records", "Records", 0 }, { "primary", "Primary", 0 },
                              { "mention", "Mention", 0 }, { "share", "Share, %", 1 } };
    static const heading interval[] = { { "low", "From", 1 }, { "high", "To", 1 } };
    static const heading last[] = { { "primary_share", "Primary, %", 1 },
                                    { "first_year", "First year", 0 },
                                    { "last_year", "Last year", 0 } };
    dgg_status status = DGG_OK;
    DGG_TRY(add_headings(table, first, sizeof first / sizeof *first, error));
    DGG_TRY(how->is_sample ? add_headings(table, interval, 2, error) : DGG_OK);
    DGG_TRY(add_headings(table, last, sizeof last / sizeof *last, error));
    for (size_t i = 0; i < how->more_count; i++) {
        const heading more = { how->more[i][0], how->more[i][1], 0 };
        DGG_TRY(add_headings(table, &more, 1, error));
    }
done:
    return status;
}

static dgg_status add_shares(dgg_table *table, const dgg_tally_row *row, const dgg_tally_coded *how,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    double all = (double)how->records;
    DGG_TRY(dgg_table_add_number(table, 100 * (double)row->records / all, error));
    if (how->is_sample) {
        dgg_interval found = dgg_wilson((dgg_share){ row->records, how->records });
        DGG_TRY(dgg_table_add_number(table, 100 * found.low, error));
        DGG_TRY(dgg_table_add_number(table, 100 * found.high, error));
    }
    DGG_TRY(dgg_table_add_number(table, 100 * (double)row->primary / all, error));
done:
    return status;
}

static dgg_status add_year(dgg_table *table, int year, dgg_error *error)
{
    return year != 0 ? dgg_table_add_count(table, (size_t)year, error)
                     : dgg_table_add_empty(table, error);
}

dgg_status dgg_tally_write_coded(const dgg_tally *tally, const dgg_tally_coded *how,
                                 dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_columns(table, how, error));
    for (size_t i = 0; i < tally->count; i++) {
        const dgg_tally_row *row = &tally->rows[i];
        DGG_TRY(dgg_table_add_text(table, row->label, error));
        DGG_TRY(dgg_table_add_text(table, row->id, error));
        DGG_TRY(dgg_table_add_count(table, row->records, error));
        DGG_TRY(dgg_table_add_count(table, row->primary, error));
        DGG_TRY(dgg_table_add_count(table, row->records - row->primary, error));
        DGG_TRY(add_shares(table, row, how, error));
        DGG_TRY(add_year(table, row->first_year, error));
        DGG_TRY(add_year(table, row->last_year, error));
        DGG_TRY(how->add_more(how->context, row, table, error));
    }
done:
    return status;
}
