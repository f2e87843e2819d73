/* Records by where their authors work, with their share and how many of them are of one alone. */
#include "base/memory.h"
#include "graph/tally.h"

/* ends[record] becomes the number of entries it is linked to; returns how many have any. */
static size_t count_ends(const dgg_corpus *corpus, const dgg_links *links, uint32_t *ends)
{
    size_t linked = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        ends[i] = 0;
    }
    for (size_t i = 0; i < links->count; i++) {
        linked += ends[links->items[i].from]++ == 0 ? 1 : 0;
    }
    return linked;
}

static dgg_status add_columns(dgg_table *table, const dgg_tally_head *head, dgg_error *error)
{
    enum { PLACES = 3 };
    const struct {
        const char *key, *name;
        int places;
    } columns[] = { { head->key, head->name, 0 },      { "id", "Id", 0 },
                    { "records", "Records", 0 },       { "share", "Share", PLACES },
                    { "single", "Single", 0 },         { "joint", "Joint", 0 },
                    { "first_year", "First year", 0 }, { "last_year", "Last year", 0 } };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
done:
    return status;
}

static dgg_status add_year(dgg_table *table, int year, dgg_error *error)
{
    return year != 0 ? dgg_table_add_count(table, (size_t)year, error)
                     : dgg_table_add_empty(table, error);
}

static dgg_status add_row(dgg_table *table, const dgg_tally_row *row, size_t single, size_t linked,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, row->label, error));
    DGG_TRY(dgg_table_add_text(table, row->id, error));
    DGG_TRY(dgg_table_add_count(table, row->records, error));
    DGG_TRY(
        dgg_table_add_number(table, linked > 0 ? (double)row->records / (double)linked : 0, error));
    DGG_TRY(dgg_table_add_count(table, single, error));
    DGG_TRY(dgg_table_add_count(table, row->records - single, error));
    DGG_TRY(add_year(table, row->first_year, error));
    DGG_TRY(add_year(table, row->last_year, error));
done:
    return status;
}

/* singles[entry] becomes the number of records linked to it and nothing else. */
static void count_singles(const dgg_links *links, const uint32_t *ends, size_t *singles)
{
    for (size_t i = 0; i < links->count; i++) {
        singles[links->items[i].to] += ends[links->items[i].from] == 1 ? 1 : 0;
    }
}

dgg_status dgg_tally_write_shares(const dgg_corpus *corpus, dgg_link_type type,
                                  const dgg_tally_head *head, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[type];
    dgg_tally tally = { 0 };
    uint32_t *ends = NULL;
    size_t *singles = NULL, linked = 0;
    DGG_TRY(add_columns(table, head, error));
    DGG_TRY(dgg_tally_init(&tally, corpus, type, error));
    DGG_TRY(dgg_grow(&ends, corpus->paper_count + 1, sizeof *ends, error));
    DGG_TRY(dgg_grow(&singles, tally.count + 1, sizeof *singles, error));
    for (size_t i = 0; i < tally.count; i++) {
        singles[i] = 0;
    }
    linked = count_ends(corpus, links, ends);
    count_singles(links, ends, singles);
    for (size_t i = 0; i < tally.count; i++) {
        const dgg_tally_row *row = &tally.rows[i];
        DGG_TRY(add_row(table, row, singles[row->entry], linked, error));
    }
done:
    dgg_release(ends);
    dgg_release(singles);
    dgg_tally_destroy(&tally);
    return status;
}
