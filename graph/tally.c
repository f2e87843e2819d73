/* Counts the records linked to each entry of a table. */
#include "graph/tally.h"

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"

static const dgg_kind kinds[DGG_LINK_TYPE_COUNT] = {
    [DGG_DISCUSSES] = DGG_THEME,      [DGG_STUDIES] = DGG_LOCATION,
    [DGG_PUBLISHED_IN] = DGG_VENUE,   [DGG_WROTE] = DGG_PERSON,
    [DGG_HAS_KEYWORD] = DGG_KEYWORD,  [DGG_WRITTEN_AT] = DGG_INSTITUTION,
    [DGG_FROM_COUNTRY] = DGG_COUNTRY, [DGG_ISSUED_BY] = DGG_BODY,
};

static size_t entry_count(const dgg_corpus *corpus, dgg_kind kind)
{
    if (kind == DGG_THEME) {
        return corpus->theme_count;
    }
    return kind == DGG_LOCATION ? corpus->location_count
                                : dgg_corpus_entities_of(corpus, kind)->count;
}

static void name_row(dgg_tally_row *row, const dgg_corpus *corpus, dgg_kind kind)
{
    if (kind == DGG_THEME) {
        row->id = corpus->themes[row->entry].id;
        row->label = corpus->themes[row->entry].label;
    } else if (kind == DGG_LOCATION) {
        row->id = corpus->locations[row->entry].id;
        row->label = corpus->locations[row->entry].label;
    } else {
        const dgg_entity *entity = &dgg_corpus_entities_of(corpus, kind)->items[row->entry];
        row->id = entity->id;
        row->label = entity->label;
    }
    if (row->label.length == 0) {
        row->label = row->id;
    }
}

static void count_record(dgg_tally_row *row, const dgg_paper *paper, uint32_t record,
                         bool is_primary)
{
    if (row->last_record == record) {
        return;
    }
    row->last_record = record;
    row->records++;
    row->primary += is_primary ? 1 : 0;
    if (paper->year != 0) {
        bool is_first = row->first_year == 0 || paper->year < row->first_year;
        row->first_year = is_first ? paper->year : row->first_year;
        row->last_year = paper->year > row->last_year ? paper->year : row->last_year;
    }
}

static int by_records(const void *left, const void *right)
{
    const dgg_tally_row *first = left, *second = right;
    if (first->records != second->records) {
        return first->records > second->records ? -1 : 1;
    }
    int order = dgg_text_compare(first->label, second->label);
    return order != 0 ? order : dgg_text_compare(first->id, second->id);
}

dgg_status dgg_tally_init(dgg_tally *tally, const dgg_corpus *corpus, dgg_link_type type,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[type];
    size_t count = entry_count(corpus, kinds[type]);
    *tally = (dgg_tally){ 0 };
    if (count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&tally->rows, count, sizeof *tally->rows, error));
    tally->count = count;
    for (size_t i = 0; i < count; i++) {
        tally->rows[i] = (dgg_tally_row){ .entry = (uint32_t)i, .last_record = UINT32_MAX };
        name_row(&tally->rows[i], corpus, kinds[type]);
    }
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        uint32_t record = type == DGG_WROTE ? link->to : link->from;
        uint32_t entry = type == DGG_WROTE ? link->from : link->to;
        count_record(&tally->rows[entry], &corpus->papers[record], record, link->is_primary);
    }
    dgg_sort(tally->rows, count, sizeof *tally->rows, by_records);
done:
    return status;
}

void dgg_tally_destroy(dgg_tally *tally)
{
    dgg_release(tally->rows);
    *tally = (dgg_tally){ 0 };
}

static dgg_status add_column(dgg_table *table, const char *key, const char *name, dgg_error *error)
{
    return dgg_table_add_column(table, dgg_text_of(key), dgg_text_of(name), 0, error);
}

static dgg_status add_year(dgg_table *table, int year, dgg_error *error)
{
    return year != 0 ? dgg_table_add_count(table, (size_t)year, error)
                     : dgg_table_add_empty(table, error);
}

dgg_status dgg_tally_write(const dgg_tally *tally, const char *key, const char *name,
                           dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_column(table, key, name, error));
    DGG_TRY(add_column(table, "records", "Records", error));
    DGG_TRY(add_column(table, "first_year", "First year", error));
    DGG_TRY(add_column(table, "last_year", "Last year", error));
    for (size_t i = 0; i < tally->count; i++) {
        const dgg_tally_row *row = &tally->rows[i];
        DGG_TRY(dgg_table_add_text(table, row->label, error));
        DGG_TRY(dgg_table_add_count(table, row->records, error));
        DGG_TRY(add_year(table, row->first_year, error));
        DGG_TRY(add_year(table, row->last_year, error));
    }
done:
    return status;
}
