/* Records by two kinds of entries at once: themes by locations, venues by themes. */
#include "base/memory.h"
#include "graph/tally.h"

/* Where the row of each entry stands in its tally. */
static dgg_status places_of(const dgg_tally *tally, size_t **places, dgg_error *error)
{
    dgg_status status = dgg_grow(places, tally->count + 1, sizeof **places, error);
    for (size_t i = 0; status == DGG_OK && i < tally->count; i++) {
        (*places)[tally->rows[i].entry] = i;
    }
    return status;
}

typedef struct cross {
    dgg_tally rows, columns;
    size_t *row_of, *column_of;
    uint32_t *cells;
    dgg_arena *arena;
} cross;

/* Both kinds of links are sorted by record: for each record, its stretch of the second kind. */
static void count_cells(const cross *all, const dgg_links *rows, const dgg_links *columns)
{
    size_t first = 0;
    for (size_t i = 0; i < rows->count; i++) {
        uint32_t record = rows->items[i].from;
        while (first < columns->count && columns->items[first].from < record) {
            first++;
        }
        for (size_t j = first; j < columns->count && columns->items[j].from == record; j++) {
            size_t row = all->row_of[rows->items[i].to];
            size_t column = all->column_of[columns->items[j].to];
            all->cells[row * all->columns.count + column]++;
        }
    }
}

static dgg_status write(const cross *all, const dgg_tally_sides *sides, dgg_table *table,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t width = all->columns.count;
    DGG_TRY(
        dgg_table_add_column(table, dgg_text_of(sides->key), dgg_text_of(sides->name), 0, error));
    for (size_t i = 0; i < width; i++) {
        DGG_TRY(dgg_table_add_column(table, all->columns.rows[i].id, all->columns.rows[i].label, 0,
                                     error));
    }
    for (size_t i = 0; i < all->rows.count; i++) {
        DGG_TRY(dgg_table_add_text(table, all->rows.rows[i].label, error));
        for (size_t j = 0; j < width; j++) {
            DGG_TRY(dgg_table_add_count(table, all->cells[i * width + j], error));
        }
    }
done:
    return status;
}

static dgg_status make_cells(cross *all, dgg_error *error)
{
    size_t height = all->rows.count, width = all->columns.count;
    if (width > 0 && height > SIZE_MAX / sizeof *all->cells / width) {
        dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "%zu rows by %zu columns are too many", height,
                 width);
        return DGG_OUT_OF_MEMORY;
    }
    return dgg_arena_alloc(&all->arena, &all->cells, (height * width + 1) * sizeof *all->cells,
                           error);
}

dgg_status dgg_tally_write_cross(const dgg_corpus *corpus, const dgg_tally_sides *sides,
                                 dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    cross all = { .row_of = NULL };
    DGG_TRY(dgg_tally_init(&all.rows, corpus, sides->rows, error));
    DGG_TRY(dgg_tally_init(&all.columns, corpus, sides->columns, error));
    DGG_TRY(places_of(&all.rows, &all.row_of, error));
    DGG_TRY(places_of(&all.columns, &all.column_of, error));
    DGG_TRY(make_cells(&all, error));
    count_cells(&all, &corpus->links[sides->rows], &corpus->links[sides->columns]);
    DGG_TRY(write(&all, sides, table, error));
done:
    dgg_arena_release(&all.arena);
    dgg_release(all.row_of);
    dgg_release(all.column_of);
    dgg_tally_destroy(&all.columns);
    dgg_tally_destroy(&all.rows);
    return status;
}
