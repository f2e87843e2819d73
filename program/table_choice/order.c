/* Puts the rows of a table in the order of one of its columns. */
#include "program/table_choice/order.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "program/table_choice/narrow.h"

typedef struct placed {
    const dgg_cell *cell; /* of the column */
    size_t row, group;
} placed;

static int compare_cells(const dgg_cell *one, const dgg_cell *other)
{
    bool is_first_empty = one->kind == DGG_CELL_EMPTY,
         is_last_empty = other->kind == DGG_CELL_EMPTY;
    if (is_first_empty || is_last_empty) {
        return (is_first_empty ? 1 : 0) - (is_last_empty ? 1 : 0);
    }
    if (one->kind == DGG_CELL_TEXT || other->kind == DGG_CELL_TEXT) {
        return dgg_text_compare(one->text, other->text);
    }
    return (one->number < other->number) - (one->number > other->number);
}

static int by_cell(const void *left, const void *right)
{
    const placed *one = left, *other = right;
    if (one->group != other->group) {
        return one->group < other->group ? -1 : 1;
    }
    int order = compare_cells(one->cell, other->cell);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

static size_t find(const dgg_table *table, const char *key)
{
    size_t column = 0;
    while (column < table->column_count && !dgg_text_is(table->columns[column].key, key)) {
        column++;
    }
    return column;
}

bool dgg_table_has_column(const dgg_table *table, const char *key)
{
    return find(table, key) < table->column_count;
}

static size_t group_of(const dgg_table *table, size_t row, size_t before)
{
    if (row == 0 || !dgg_table_is_by_kind(table)) {
        return before;
    }
    bool is_same = dgg_text_equal(dgg_table_cell(table, row, 0)->text,
                                  dgg_table_cell(table, row - 1, 0)->text);
    return is_same ? before : before + 1;
}

dgg_status dgg_table_order(dgg_table *table, const char *key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    placed *rows = NULL;
    dgg_cell *cells = NULL;
    size_t column = find(table, key), width = table->column_count;
    size_t height = dgg_table_row_count(table), group = 0;
    if (column == width || height == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&rows, height, sizeof *rows, error));
    DGG_TRY(dgg_grow(&cells, height * width, sizeof *cells, error));
    for (size_t i = 0; i < height; i++) {
        group = group_of(table, i, group);
        rows[i] = (placed){ &table->cells[i * width + column], i, group };
    }
    dgg_sort(rows, height, sizeof *rows, by_cell);
    for (size_t i = 0; i < height; i++) {
        memcpy(cells + i * width, table->cells + rows[i].row * width, width * sizeof *cells);
    }
    memcpy(table->cells, cells, height * width * sizeof *cells);
done:
    dgg_release(rows);
    dgg_release(cells);
    return status;
}
