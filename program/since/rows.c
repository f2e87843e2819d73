/* What a row is about: an id where there is one, else the first cell; some tables need more. */
#include "program/since/rows.h"

#include "base/number.h"

enum { MOST_KEYS = 3 };

static const struct {
    const char *table;
    const char *keys[MOST_KEYS];
} kinds[] = {
    { "communities", { "name", NULL, NULL } }, /* numbers change with sizes */
    { "central", { "kind", "id", NULL } },
    { "flow", { "step", "stage", "reason" } },
    { "gaps", { "theme_id", "location_id", NULL } },
};

static size_t column_of(const dgg_table *table, const char *key)
{
    size_t column = 0;
    while (column < table->column_count && !dgg_text_is(table->columns[column].key, key)) {
        column++;
    }
    return column;
}

static dgg_status add_cell(dgg_buffer *buffer, const dgg_cell *cell, dgg_error *error)
{
    char number[DGG_NUMBER_ROOM];
    if (cell->kind == DGG_CELL_TEXT) {
        return dgg_buffer_add(buffer, cell->text, error);
    }
    return cell->kind == DGG_CELL_EMPTY
               ? DGG_OK
               : dgg_buffer_print(buffer, error, "%s", dgg_number_exact(cell->number, number));
}

dgg_status dgg_since_name_row(dgg_buffer *buffer, const dgg_table *table, size_t row,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t id = column_of(table, "id");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!dgg_text_is(table->key, kinds[i].table)) {
            continue;
        }
        for (size_t j = 0; j < MOST_KEYS && kinds[i].keys[j] != NULL; j++) {
            const dgg_cell *cell = dgg_table_cell(table, row, column_of(table, kinds[i].keys[j]));
            bool is_more = j > 0 && cell->kind != DGG_CELL_EMPTY;
            DGG_TRY(dgg_buffer_add(buffer, dgg_text_of(is_more ? " " : ""), error));
            DGG_TRY(add_cell(buffer, cell, error));
        }
        return DGG_OK;
    }
    DGG_TRY(add_cell(buffer, dgg_table_cell(table, row, id < table->column_count ? id : 0), error));
done:
    return status;
}

dgg_status dgg_since_number_rows(dgg_names *names, const dgg_table *table, uint32_t *numbers,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names seen = { 0 };
    dgg_buffer name = { 0 };
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        size_t known = seen.count;
        name.length = 0;
        DGG_TRY(dgg_since_name_row(&name, table, i, error));
        DGG_TRY(dgg_names_add(&seen, dgg_buffer_text(&name), &numbers[i], error));
        for (int again = 2; seen.count == known; again++) { /* a namesake */
            name.length = 0;
            DGG_TRY(dgg_since_name_row(&name, table, i, error));
            DGG_TRY(dgg_buffer_print(&name, error, " (%d)", again));
            DGG_TRY(dgg_names_add(&seen, dgg_buffer_text(&name), &numbers[i], error));
        }
        DGG_TRY(dgg_names_add(names, dgg_buffer_text(&name), &numbers[i], error));
    }
done:
    dgg_buffer_destroy(&name);
    dgg_names_destroy(&seen);
    return status;
}
