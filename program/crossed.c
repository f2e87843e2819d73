/* Rows of one group stand together, so that the first ones tell how many spans there are. */
#include "program/crossed.h"

#include "base/memory.h"
#include "base/order.h"

enum { GROUP, ID, SPAN, COUNT, SHARE };

typedef struct summed {
    size_t row; /* the first of the group */
    double count;
} summed;

static int by_count(const void *left, const void *right)
{
    const summed *one = left, *other = right;
    int order = (one->count < other->count) - (one->count > other->count);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

static size_t count_spans(const dgg_table *table)
{
    size_t rows = dgg_table_row_count(table), spans = 1;
    while (spans < rows && dgg_text_equal(dgg_table_cell(table, spans, ID)->text,
                                          dgg_table_cell(table, 0, ID)->text)) {
        spans++;
    }
    return spans;
}

static dgg_status add_columns(dgg_table *crossed, const dgg_table *table, size_t spans,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_column *group = &table->columns[GROUP], *count = &table->columns[COUNT];
    DGG_TRY(dgg_table_add_column(crossed, group->key, group->name, 0, error));
    DGG_TRY(dgg_table_add_column(crossed, count->key, count->name, 0, error));
    for (size_t i = 0; i < spans; i++) {
        dgg_text span = dgg_table_cell(table, i, SPAN)->text;
        DGG_TRY(dgg_table_add_column(crossed, span, span, 2, error));
    }
done:
    return status;
}

static dgg_status add_row(dgg_table *crossed, const dgg_table *table, const summed *of,
                          size_t spans, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(crossed, dgg_table_cell(table, of->row, GROUP)->text, error));
    DGG_TRY(dgg_table_add_count(crossed, (size_t)of->count, error));
    for (size_t i = 0; i < spans; i++) {
        const dgg_cell *share = dgg_table_cell(table, of->row + i, SHARE);
        DGG_TRY(share->kind == DGG_CELL_NUMBER ? dgg_table_add_number(crossed, share->number, error)
                                               : dgg_table_add_empty(crossed, error));
    }
done:
    return status;
}

static dgg_status name(dgg_table *crossed, const dgg_table *table, dgg_error *error)
{
    crossed->key = table->key;
    crossed->title = table->title;
    crossed->note = table->note;
    dgg_status status = dgg_arena_copy(&crossed->arena, &crossed->key, error);
    status = status == DGG_OK ? dgg_arena_copy(&crossed->arena, &crossed->title, error) : status;
    return status == DGG_OK ? dgg_arena_copy(&crossed->arena, &crossed->note, error) : status;
}

dgg_status dgg_crossed_make(dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table crossed = { 0 };
    summed *groups = NULL;
    size_t rows = dgg_table_row_count(table), spans = count_spans(table), count = 0;
    if (rows == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&groups, rows, sizeof *groups, error));
    for (size_t i = 0; i < rows; i++) {
        if (i % spans == 0) {
            groups[count++] = (summed){ i, 0 };
        }
        groups[count - 1].count += dgg_table_cell(table, i, COUNT)->number;
    }
    dgg_sort(groups, count, sizeof *groups, by_count);
    DGG_TRY(add_columns(&crossed, table, spans, error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_row(&crossed, table, &groups[i], spans, error));
    }
    DGG_TRY(name(&crossed, table, error));
    dgg_table_destroy(table);
    *table = crossed;
    crossed = (dgg_table){ 0 };
done:
    dgg_table_destroy(&crossed);
    dgg_release(groups);
    return status;
}
