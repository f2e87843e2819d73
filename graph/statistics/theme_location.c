/* Themes by locations: in how many records both stand. */
#include "base/memory.h"
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: a record counts once in every cell of a theme it discusses and a location it " \
    "studies, primary or mention; rows and columns add up to more than the records."

/* Where the row of each entry stands in its tally. */
static dgg_status places_of(const dgg_tally *tally, size_t **places, dgg_error *error)
{
    dgg_status status = dgg_grow(places, tally->count + 1, sizeof **places, error);
    for (size_t i = 0; status == DGG_OK && i < tally->count; i++) {
        (*places)[tally->rows[i].entry] = i;
    }
    return status;
}

/* Both kinds of links are sorted by record: for each record, its stretch of the second kind. */
static void count_cells(const dgg_corpus *corpus, const size_t *row_of, const size_t *column_of,
                        uint32_t *cells, size_t width)
{
    const dgg_links *themes = &corpus->links[DGG_DISCUSSES];
    const dgg_links *locations = &corpus->links[DGG_STUDIES];
    size_t first = 0;
    for (size_t i = 0; i < themes->count; i++) {
        uint32_t record = themes->items[i].from;
        while (first < locations->count && locations->items[first].from < record) {
            first++;
        }
        for (size_t j = first; j < locations->count && locations->items[j].from == record; j++) {
            size_t row = row_of[themes->items[i].to], column = column_of[locations->items[j].to];
            cells[row * width + column]++;
        }
    }
}

static dgg_status add_columns(dgg_table *table, const dgg_tally *locations, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("theme"), dgg_text_of("Theme"), 0, error));
    for (size_t i = 0; i < locations->count; i++) {
        const dgg_tally_row *row = &locations->rows[i];
        DGG_TRY(dgg_table_add_column(table, row->id, row->label, 0, error));
    }
done:
    return status;
}

static dgg_status add_rows(dgg_table *table, const dgg_tally *themes, const uint32_t *cells,
                           size_t width, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < themes->count; i++) {
        DGG_TRY(dgg_table_add_text(table, themes->rows[i].label, error));
        for (size_t j = 0; j < width; j++) {
            DGG_TRY(dgg_table_add_count(table, cells[i * width + j], error));
        }
    }
done:
    return status;
}

static dgg_status make_cells(dgg_arena **arena, uint32_t **cells, size_t height, size_t width,
                             dgg_error *error)
{
    if (width > 0 && height > SIZE_MAX / sizeof **cells / width) {
        dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "%zu themes by %zu locations are too many", height,
                 width);
        return DGG_OUT_OF_MEMORY;
    }
    return dgg_arena_alloc(arena, cells, (height * width + 1) * sizeof **cells, error);
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally themes = { 0 }, locations = { 0 };
    size_t *row_of = NULL, *column_of = NULL;
    uint32_t *cells = NULL;
    dgg_arena *arena = NULL;
    const dgg_corpus *corpus = analysis->graph->corpus;
    DGG_TRY(dgg_table_name(table, "theme_location", "Themes by locations", COUNTING, error));
    DGG_TRY(dgg_tally_init(&themes, corpus, DGG_DISCUSSES, error));
    DGG_TRY(dgg_tally_init(&locations, corpus, DGG_STUDIES, error));
    DGG_TRY(places_of(&themes, &row_of, error));
    DGG_TRY(places_of(&locations, &column_of, error));
    DGG_TRY(make_cells(&arena, &cells, themes.count, locations.count, error));
    count_cells(corpus, row_of, column_of, cells, locations.count);
    DGG_TRY(add_columns(table, &locations, error));
    DGG_TRY(add_rows(table, &themes, cells, locations.count, error));
done:
    dgg_arena_release(&arena);
    dgg_release(row_of);
    dgg_release(column_of);
    dgg_tally_destroy(&locations);
    dgg_tally_destroy(&themes);
    return status;
}

const dgg_statistic dgg_statistic_theme_location = {
    { "theme_location", "records by theme and location", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_LOCATION },
    fill,
};
