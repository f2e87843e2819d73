/* The table of bursts, chosen from and put in order. */
#include "layouts/pictures/bursts/content.h"

#include "base/memory.h"
#include "base/names.h"
#include "base/order.h"
#include "graph/statistics.h"
#include "graph/time_tables.h"

enum { USUAL = 15, MOST = 100 };

const dgg_bursts_kind dgg_bursts_kinds[DGG_BURSTS_KINDS] = {
    { "themes", "Themes", "主题" },   { "keywords", "Keywords", "关键词" },
    { "phrases", "Phrases", "短语" }, { "references", "Cited works", "被引文献" },
    { "authors", "Authors", "作者" },
};

static size_t kind_of(const dgg_bursts_picture *p, size_t row)
{
    size_t kind = 0;
    while (kind < DGG_BURSTS_KINDS && !dgg_text_is(dgg_charted_text(&p->table, row, DGG_BURSTS_OF),
                                                   dgg_bursts_kinds[kind].of)) {
        kind++;
    }
    return kind;
}

static int by_kind_and_year(const void *left, const void *right)
{
    const dgg_bursts_item *one = left, *other = right;
    int order = (one->kind > other->kind) - (one->kind < other->kind);
    order = order != 0 ? order : (one->from > other->from) - (one->from < other->from);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

static bool is_same_item(const dgg_bursts_picture *p, size_t one, size_t other)
{
    return dgg_text_equal(dgg_charted_text(&p->table, one, DGG_BURSTS_ID),
                          dgg_charted_text(&p->table, other, DGG_BURSTS_ID)) &&
           kind_of(p, one) == kind_of(p, other);
}

/* A higher state lies within a burst of the first. */
static bool is_burst(const dgg_bursts_picture *p, size_t row)
{
    return dgg_charted_text(&p->table, row, DGG_BURSTS_REFUSED).length == 0 &&
           dgg_charted_number(&p->table, row, DGG_BURSTS_LEVEL) == 1 &&
           kind_of(p, row) < DGG_BURSTS_KINDS;
}

/* The table has the heaviest first. */
static dgg_status choose(dgg_bursts_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_names known[DGG_BURSTS_KINDS] = { 0 };
    size_t rows = dgg_table_row_count(&p->table), top = p->chart.options->top;
    top = top == 0 ? USUAL : top < MOST ? top : MOST;
    DGG_TRY(dgg_grow(&p->items, top + 1, sizeof *p->items, p->chart.error));
    for (size_t i = 0; i < rows; i++) {
        size_t kind = kind_of(p, i), before = kind < DGG_BURSTS_KINDS ? known[kind].count : 0;
        uint32_t number = 0;
        p->too_common += dgg_charted_text(&p->table, i, DGG_BURSTS_REFUSED).length > 0;
        if (!is_burst(p, i)) {
            continue;
        }
        DGG_TRY(dgg_names_add(&known[kind], dgg_charted_text(&p->table, i, DGG_BURSTS_ID), &number,
                              p->chart.error));
        if (known[kind].count > before && p->found++ < top) {
            p->items[p->count++] = (dgg_bursts_item){
                .row = i, .kind = kind, .from = dgg_charted_number(&p->table, i, DGG_BURSTS_FROM)
            };
        }
    }
    dgg_sort(p->items, p->count, sizeof *p->items, by_kind_and_year);
done:
    for (size_t i = 0; i < DGG_BURSTS_KINDS; i++) {
        dgg_names_destroy(&known[i]);
    }
    return status;
}

dgg_status dgg_bursts_gather(dgg_bursts_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    const dgg_time_options how = dgg_charted_time(p->chart.options);
    DGG_TRY(dgg_time_table_fill(analysis->graph, &how, "bursts", &p->table, p->chart.error));
    DGG_TRY(dgg_statistic_fill(analysis, "years", &p->years, p->chart.error));
    p->window = dgg_year_window_of(&p->years, 0, 1);
    DGG_TRY(choose(p));
    if (p->count == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "nothing bursts in these records: a burst needs an item of 3 records and "
                        "years with many more of it than others");
    }
    for (size_t i = 0; i < dgg_table_row_count(&p->table); i++) {
        if (is_burst(p, i)) {
            int from = (int)dgg_charted_number(&p->table, i, DGG_BURSTS_FROM);
            int to = (int)dgg_charted_number(&p->table, i, DGG_BURSTS_TO);
            p->window.first = from < p->window.first ? from : p->window.first;
            p->window.last = to > p->window.last ? to : p->window.last;
        }
    }
done:
    return status;
}

bool dgg_bursts_is_of(const dgg_bursts_picture *p, size_t row, const dgg_bursts_item *shown)
{
    return is_burst(p, row) && is_same_item(p, row, shown->row);
}

void dgg_bursts_forget(dgg_bursts_picture *p)
{
    dgg_release(p->items);
    dgg_table_destroy(&p->table);
    dgg_table_destroy(&p->years);
    dgg_chart_destroy(&p->chart);
}
