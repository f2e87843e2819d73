/* Themes by years: how many records of each year, or span of years, discuss each theme. */
#include <string.h>

#include "base/memory.h"
#include "graph/slices.h"
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: a record counts once for every theme it discusses, primary or mention, in "    \
    "its "                                                                                         \
    "year; more than twelve years are put into spans of as many years each, twelve at most. "      \
    "Records: with a year, whatever they discuss. What rises or falls, and shares: dggraph time "  \
    "--table "                                                                                     \
    "trends,theme_years."

enum { MOST_SPANS = 12 };

static void find_spans(dgg_slices *spans, const dgg_corpus *corpus)
{
    int first = 0, last = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        int year = corpus->papers[i].year;
        first = year != 0 && (first == 0 || year < first) ? year : first;
        last = year > last ? year : last;
    }
    *spans = (dgg_slices){ .count = 0 };
    if (last != 0) {
        dgg_slices_cut(spans, first, last, MOST_SPANS);
    }
}

static size_t span_of(const dgg_slices *spans, const dgg_paper *paper)
{
    return paper->year != 0 ? dgg_slices_find(spans, paper->year) : spans->count;
}

/* A row of `spans->count` cells for each theme of the corpus, and one more for all records. */
static void count_cells(const dgg_corpus *corpus, const dgg_slices *spans, uint32_t *cells)
{
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    memset(cells, 0, (corpus->theme_count + 1) * spans->count * sizeof *cells);
    for (size_t i = 0; i < links->count; i++) {
        size_t span = span_of(spans, &corpus->papers[links->items[i].from]);
        if (span < spans->count) {
            cells[links->items[i].to * spans->count + span]++;
        }
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        size_t span = span_of(spans, &corpus->papers[i]);
        if (span < spans->count) {
            cells[corpus->theme_count * spans->count + span]++;
        }
    }
}

static dgg_status add_row(dgg_table *table, dgg_text name, const uint32_t *cells, size_t count,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, name, error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_table_add_count(table, cells[i], error));
    }
done:
    return status;
}

static dgg_status write(dgg_table *table, const dgg_tally *themes, const dgg_slices *spans,
                        const uint32_t *cells, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("theme"), dgg_text_of("Theme"), 0, error));
    for (size_t i = 0; i < spans->count; i++) {
        char room[DGG_SLICE_NAME_ROOM];
        dgg_text name = dgg_text_of(dgg_slice_name(spans->items[i], room));
        DGG_TRY(dgg_table_add_column(table, name, name, 0, error));
    }
    for (size_t i = 0; i < themes->count && spans->count > 0; i++) {
        const dgg_tally_row *row = &themes->rows[i];
        DGG_TRY(add_row(table, row->label, cells + row->entry * spans->count, spans->count, error));
    }
    if (spans->count > 0) {
        DGG_TRY(add_row(table, dgg_text_of("Records"), cells + themes->count * spans->count,
                        spans->count, error));
    }
done:
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally themes = { 0 };
    dgg_slices spans = { .count = 0 };
    uint32_t *cells = NULL;
    const dgg_corpus *corpus = analysis->graph->corpus;
    find_spans(&spans, corpus);
    DGG_TRY(dgg_table_name(table, "theme_year", "Themes by years",
                           spans.count > 0 ? COUNTING
                                           : "There is nothing to show: no record has "
                                             "a year.",
                           error));
    DGG_TRY(dgg_tally_init(&themes, corpus, DGG_DISCUSSES, error));
    DGG_TRY(dgg_grow(&cells, (corpus->theme_count + 1) * spans.count + 1, sizeof *cells, error));
    count_cells(corpus, &spans, cells);
    DGG_TRY(write(table, &themes, &spans, cells, error));
done:
    dgg_release(cells);
    dgg_tally_destroy(&themes);
    return status;
}

const dgg_statistic dgg_statistic_theme_year = {
    { "theme_year", "records by theme and year, or span of years", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_KIND_COUNT },
    .fill = fill,
};
