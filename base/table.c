/* Tables: cells stand row after row in one array, their texts in one arena. */
#include "base/table.h"

#include "base/memory.h"

enum { SHOWN = 60 }; /* bytes of a key in a message */

/* Copies a NUL-ended string into the table. */
static dgg_status keep(dgg_table *table, dgg_text *place, const char *string, dgg_error *error)
{
    dgg_text text = dgg_text_of(string);
    dgg_status status = dgg_arena_copy(&table->arena, &text, error);
    *place = status == DGG_OK ? text : *place;
    return status;
}

dgg_status dgg_table_name(dgg_table *table, const char *key, const char *title, const char *note,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(keep(table, &table->key, key, error));
    DGG_TRY(keep(table, &table->title, title, error));
    DGG_TRY(keep(table, &table->note, note, error));
done:
    return status;
}

dgg_status dgg_table_add_column(dgg_table *table, dgg_text key, dgg_text name, int places,
                                dgg_error *error)
{
    if (table->cell_count > 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "columns must be added before the first cell");
    }
    for (size_t i = 0; i < table->column_count; i++) {
        if (dgg_text_equal(table->columns[i].key, key)) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0, "two columns have the key '%.*s'",
                            (int)dgg_text_slice(key, 0, SHOWN).length, key.start);
        }
    }
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&table->columns, &table->column_room, table->column_count + 1,
                        sizeof *table->columns, error));
    DGG_TRY(dgg_arena_copy(&table->arena, &key, error));
    DGG_TRY(dgg_arena_copy(&table->arena, &name, error));
    table->columns[table->column_count++] = (dgg_column){ name, key, places };
done:
    return status;
}

static dgg_status add_cell(dgg_table *table, dgg_cell cell, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&table->cells, &table->cell_room, table->cell_count + 1,
                        sizeof *table->cells, error));
    DGG_TRY(dgg_arena_copy(&table->arena, &cell.text, error));
    table->cells[table->cell_count++] = cell;
done:
    return status;
}

dgg_status dgg_table_add_text(dgg_table *table, dgg_text text, dgg_error *error)
{
    return add_cell(table, (dgg_cell){ .kind = DGG_CELL_TEXT, .text = text }, error);
}

dgg_status dgg_table_add_count(dgg_table *table, size_t count, dgg_error *error)
{
    return add_cell(table, (dgg_cell){ .kind = DGG_CELL_COUNT, .number = (double)count }, error);
}

dgg_status dgg_table_add_number(dgg_table *table, double number, dgg_error *error)
{
    return add_cell(table, (dgg_cell){ .kind = DGG_CELL_NUMBER, .number = number }, error);
}

dgg_status dgg_table_add_empty(dgg_table *table, dgg_error *error)
{
    return add_cell(table, (dgg_cell){ .kind = DGG_CELL_EMPTY }, error);
}

size_t dgg_table_row_count(const dgg_table *table)
{
    return table->column_count > 0 ? table->cell_count / table->column_count : 0;
}

const dgg_cell *dgg_table_cell(const dgg_table *table, size_t row, size_t column)
{
    static const dgg_cell outside = { 0 };
    bool is_inside = row < dgg_table_row_count(table) && column < table->column_count;
    return is_inside ? &table->cells[row * table->column_count + column] : &outside;
}

void dgg_table_destroy(dgg_table *table)
{
    dgg_release(table->columns);
    dgg_release(table->cells);
    dgg_arena_release(&table->arena);
    *table = (dgg_table){ 0 };
}
